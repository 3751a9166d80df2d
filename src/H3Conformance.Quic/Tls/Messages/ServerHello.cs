using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.1.3; with a special random it is a HelloRetryRequest (section 4.1.4).</summary>
public sealed record ServerHello : ExtendedMessage
{
    /// <summary>The random that makes this message a HelloRetryRequest: the SHA-256 of that word.</summary>
    public static readonly Bytes HelloRetryRequestRandom = Bytes.Hex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c");

    public override HandshakeType Type => HandshakeType.ServerHello;

    public ushort LegacyVersion { get; init; } = 0x0303;

    /// <summary>32 octets.</summary>
    public Bytes Random { get; init; }

    public Bytes LegacySessionIdEcho { get; init; }

    public CipherSuite CipherSuite { get; init; }

    public byte LegacyCompressionMethod { get; init; }

    public bool IsHelloRetryRequest => Random == HelloRetryRequestRandom;

    public override void WriteBody(WireWriter writer)
    {
        writer.WriteUInt16(LegacyVersion);
        writer.WriteBytes(Random);
        writer.WriteVector8(LegacySessionIdEcho);
        writer.WriteUInt16(CipherSuite.Value);
        writer.WriteByte(LegacyCompressionMethod);
        Extension.WriteList(writer, Extensions, DeclaredExtensionsLength);
    }

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out ServerHello? message)
    {
        message = null;
        if (!reader.TryReadUInt16(out var version)
            || !reader.TryReadBytes(32, out var random)
            || !reader.TryReadVector8(out var sessionId)
            || !reader.TryReadUInt16(out var suite)
            || !reader.TryReadByte(out var compressionMethod)
            || !Extension.TryReadList(ref reader, out var extensions))
        {
            return false;
        }

        message = new ServerHello
        {
            LegacyVersion = version,
            Random = random,
            LegacySessionIdEcho = sessionId,
            CipherSuite = new CipherSuite(suite),
            LegacyCompressionMethod = compressionMethod,
            Extensions = extensions,
        };
        return true;
    }
}
