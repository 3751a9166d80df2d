using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Frames that mean nothing here are ignored (RFC 9114 sections 7.2.8 and 9).</summary>
internal static class FrameTolerance
{
    /// <summary>Neither RFC 9114 nor RFC 9218 gives the type a meaning, and HTTP/2 does not forbid it.</summary>
    public static bool IsUnknown(Http3FrameType type) => !type.IsHttp2Reserved && type.Value is not (0x00 or 0x01 or 0x03 or 0x04 or 0x05 or 0x07 or 0x0d or 0xf0700 or 0xf0701);

    public static bool Tolerate(Enforcer enforcer, Http3FrameType type, StreamId stream) =>
        IsUnknown(type) && enforcer.Tolerate(type.IsReserved ? FrameRules.ReservedFramesAreIgnored : FrameRules.UnknownFramesAreIgnored, stream);
}
