using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Frames;

/// <summary>Frames and their octets, written by hand from the figures of RFC 9114 section 7.2 and RFC 9218 section 7.2.</summary>
internal static class FrameSamples
{
    public static IEnumerable<TheoryDataRow<Http3Frame, string>> All { get; } =
    [
        Row(new DataFrame(Bytes.Empty), "00 00"),                             // Type, Length 0
        Row(new DataFrame(Bytes.Utf8("hello")),
            "00 05",                                                          // Type, Length
            "68 65 6c 6c 6f"),                                                // Data
        Row(new DataFrame(Bytes.Repeat(0x61, 64)),
            "00 40 40",                                                       // Type, Length 64 takes two octets
            string.Concat(Enumerable.Repeat("61", 64))),
        Row(new HeadersFrame(Bytes.Hex("00 00 d9")),
            "01 03",                                                          // Type, Length
            "00 00 d9"),                                                      // Encoded Field Section
        Row(new CancelPushFrame(0), "03 01", "00"),                           // Type, Length, Push ID
        Row(new CancelPushFrame(63), "03 01", "3f"),
        Row(new CancelPushFrame(64), "03 02", "40 40"),
        Row(new CancelPushFrame(16383), "03 02", "7f ff"),
        Row(new CancelPushFrame(16384), "03 04", "80 00 40 00"),
        Row(new CancelPushFrame((1UL << 30) - 1), "03 04", "bf ff ff ff"),
        Row(new CancelPushFrame(1UL << 30), "03 08", "c0 00 00 00 40 00 00 00"),
        Row(new CancelPushFrame(VarInt.MaxValue), "03 08", "ff ff ff ff ff ff ff ff"),
        Row(new CancelPushFrame(new VarInt(5, 1)), "03 01", "05"),            // every width holds a small number
        Row(new CancelPushFrame(new VarInt(5, 2)), "03 02", "40 05"),
        Row(new CancelPushFrame(new VarInt(5, 4)), "03 04", "80 00 00 05"),
        Row(new CancelPushFrame(new VarInt(5, 8)), "03 08", "c0 00 00 00 00 00 00 05"),
        Row(SettingsFrame.Empty, "04 00"),                                    // Type, Length 0
        Row(SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, 16384).With(SettingId.H3Datagram, 1),
            "04 07",                                                          // Type, Length
            "06 80 00 40 00",                                                 // MAX_FIELD_SECTION_SIZE
            "33 01"),                                                         // H3_DATAGRAM
        Row(new PushPromiseFrame(70, Bytes.Hex("00 00 d1")),
            "05 05",                                                          // Type, Length
            "40 46",                                                          // Push ID
            "00 00 d1"),                                                      // Encoded Field Section
        Row(new PushPromiseFrame(0, Bytes.Empty), "05 01", "00"),
        Row(new GoawayFrame(4), "07 01", "04"),                               // Type, Length, ID
        Row(new GoawayFrame(VarInt.MaxValue - 3), "07 08", "ff ff ff ff ff ff ff fc"),
        Row(new MaxPushIdFrame(8), "0d 01", "08"),                            // Type, Length, Push ID
        Row(new PriorityUpdateFrame(Push: false, 4, Bytes.Utf8("u=1")),
            "80 0f 07 00 04",                                                 // Type, Length
            "04",                                                             // Prioritized Element ID
            "75 3d 31"),                                                      // Priority Field Value
        Row(new PriorityUpdateFrame(Push: true, 0, Bytes.Empty), "80 0f 07 01 01", "00"),
        Row(new UnknownFrame(0x0cUL, Bytes.Hex("00 01 61")), "0c 03", "00 01 61"),
        Row(UnknownFrame.ReservedFrame(0, Bytes.Hex("ff")), "21 01", "ff"),   // 0x1f * 0 + 0x21
        Row(UnknownFrame.ReservedFrame(1, Bytes.Empty), "40 40 00"),          // 0x1f * 1 + 0x21
        Row(new UnknownFrame(Http3FrameType.Http2Ping, Bytes.Repeat(0, 8)), "06 08", "00 00 00 00 00 00 00 00"),
        Row(new GoawayFrame(4) { TypeWidth = 2 }, "40 07", "01", "04"),       // Type in two octets
        Row(new GoawayFrame(4) { LengthWidth = 8 }, "07", "c0 00 00 00 00 00 00 01", "04"),
    ];

    private static TheoryDataRow<Http3Frame, string> Row(Http3Frame frame, params string[] hex) => new(frame, string.Join(' ', hex));
}
