using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Quic.Protection;

/// <summary>The sample packets of a version, which RFC 9001 and RFC 9369 give in their appendices A in the same form.</summary>
public sealed record AppendixA(string Rfc, QuicVersion Version)
{
    /// <summary>The client's first destination connection ID.</summary>
    public static readonly Bytes ConnectionId = Bytes.Hex("8394c8f03e515708");

    /// <summary>A CRYPTO frame, and PADDING up to 1162 octets.</summary>
    public static readonly Bytes ClientPayload = Bytes.Hex("""
        060040f1010000ed0303ebf8fa56f129 39b9584a3896472ec40bb863cfd3e868 04fe3a47f06a2b69484c000004130113
        02010000c000000010000e00000b6578 616d706c652e636f6dff01000100000a 00080006001d00170018001000070005
        04616c706e0005000501000000000033 00260024001d00209370b2c9caa47fba baf4559fedba753de171fa71f50f1ce1
        5d43e994ec74d748002b000302030400 0d0010000e0403050306030203080408 050806002d00020101001c0002400100
        3900320408ffffffffffffffff050480 00ffff07048000ffff08011001048000 75300901100f088394c8f03e51570806
        048000ffff
        """).Concat(Bytes.Repeat(0, 1162 - 245));

    /// <summary>An ACK frame and a CRYPTO frame.</summary>
    public static readonly Bytes ServerPayload = Bytes.Hex("""
        02000000000600405a020000560303ee fce7f7b37ba1d1632e96677825ddf739 88cfc79825df566dc5430b9a045a1200
        130100002e00330024001d00209d3c94 0d89690b84d08a60993c144eca684d10 81287c834d5311bcf32bb9da1a002b00
        020304
        """);

    /// <summary>The traffic secret of the ChaCha20 packet.</summary>
    public static readonly Bytes ChaCha20Secret = Bytes.Hex("9ac312a7f877468ebe69422748ad00a1 5443f18203a07d6060f688f30f21632b");

    public required Bytes ClientSecret { get; init; }

    public required Bytes ClientKey { get; init; }

    public required Bytes ClientIv { get; init; }

    public required Bytes ClientHp { get; init; }

    public required Bytes ServerSecret { get; init; }

    public required Bytes ServerKey { get; init; }

    public required Bytes ServerIv { get; init; }

    public required Bytes ServerHp { get; init; }

    public required Bytes ClientInitial { get; init; }

    public required Bytes ServerInitial { get; init; }

    public required Bytes Retry { get; init; }

    public required Bytes ChaCha20Key { get; init; }

    public required Bytes ChaCha20Iv { get; init; }

    public required Bytes ChaCha20Hp { get; init; }

    public required Bytes ChaCha20Ku { get; init; }

    public required Bytes ChaCha20Packet { get; init; }

    public override string ToString() => Rfc;
}
