using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Tls;

/// <summary>
/// From here on packets of a level can be opened.
/// <c>Secret</c>: The traffic secret of the peer, as long as the hash of the suite.
/// </summary>
public sealed record ReadKeysOutput(EncryptionLevel Level, CipherSuite Suite, Bytes Secret) : TlsOutput;
