using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.1.2.</summary>
public sealed record ClientHello : ExtendedMessage
{
    public override HandshakeType Type => HandshakeType.ClientHello;

    public ushort LegacyVersion { get; init; } = 0x0303;

    /// <summary>32 octets.</summary>
    public Bytes Random { get; init; }

    /// <summary>0 to 32 octets; none with QUIC (RFC 9001 section 8.4).</summary>
    public Bytes LegacySessionId { get; init; }

    public ValueList<CipherSuite> CipherSuites { get; init; }

    public Bytes LegacyCompressionMethods { get; init; } = [0];

    public int? DeclaredSessionIdLength { get; init; }

    public int? DeclaredCipherSuitesLength { get; init; }

    public override void WriteBody(WireWriter writer)
    {
        writer.WriteUInt16(LegacyVersion);
        writer.WriteBytes(Random);
        writer.WriteVector8(LegacySessionId, DeclaredSessionIdLength);
        writer.WriteVector16(Vectors.Numbers16(CipherSuites, static suite => suite.Value), DeclaredCipherSuitesLength);
        writer.WriteVector8(LegacyCompressionMethods);
        Extension.WriteList(writer, Extensions, DeclaredExtensionsLength);
    }

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out ClientHello? message)
    {
        message = null;
        if (!reader.TryReadUInt16(out var version)
            || !reader.TryReadBytes(32, out var random)
            || !reader.TryReadVector8(out var sessionId)
            || !reader.TryReadVector16(out var suites)
            || !Vectors.TryReadNumbers16(suites, static value => new CipherSuite(value), out var cipherSuites)
            || !reader.TryReadVector8(out var compressionMethods)
            || !Extension.TryReadList(ref reader, out var extensions))
        {
            return false;
        }

        message = new ClientHello
        {
            LegacyVersion = version,
            Random = random,
            LegacySessionId = sessionId,
            CipherSuites = cipherSuites,
            LegacyCompressionMethods = compressionMethods,
            Extensions = extensions,
        };
        return true;
    }
}
