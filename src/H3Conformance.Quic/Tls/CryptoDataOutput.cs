namespace H3Conformance.Quic.Tls;

/// <summary>Handshake octets to send at a level, after those of the same level before.</summary>
public sealed record CryptoDataOutput(EncryptionLevel Level, Bytes Data) : TlsOutput;
