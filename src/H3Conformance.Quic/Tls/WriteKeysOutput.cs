using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Tls;

/// <summary>
/// From here on packets of a level can be sealed.
/// <c>Secret</c>: Our own traffic secret, as long as the hash of the suite.
/// </summary>
public sealed record WriteKeysOutput(EncryptionLevel Level, CipherSuite Suite, Bytes Secret) : TlsOutput;
