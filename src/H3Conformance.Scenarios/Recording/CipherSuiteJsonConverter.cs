using H3Conformance.Quic.Crypto;

namespace H3Conformance.Scenarios.Recording;

internal sealed class CipherSuiteJsonConverter() : OpenNumberJsonConverter<CipherSuite>(
    "A cipher suite",
    ushort.MaxValue,
    CipherSuite.Aes128GcmSha256,
    CipherSuite.Aes256GcmSha384,
    CipherSuite.ChaCha20Poly1305Sha256)
{
    protected override CipherSuite From(ulong number) => new((ushort)number);

    protected override ulong NumberOf(CipherSuite value) => value.Value;
}
