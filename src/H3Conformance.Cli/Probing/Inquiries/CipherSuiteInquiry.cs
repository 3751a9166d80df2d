using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Crypto;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Which cipher suites does it take where nothing else is offered?</summary>
internal sealed class CipherSuiteInquiry(Visit first) : Inquiry<IReadOnlyList<ChoiceFacts>>
{
    private static readonly CipherSuite[] All = [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];

    public override string Name => "cipher_suites";

    public override IReadOnlyList<ChoiceFacts> Ask(Visitor visitor) => [.. All.Select(suite => Ask(visitor, suite))];

    private ChoiceFacts Ask(Visitor visitor, CipherSuite suite)
    {
        if (suite == first.Tls.CipherSuite)
            return Choice.Known(suite.ToString());
        return suite.IsSupported
            ? Choice.Try(visitor, suite.ToString(), new Offer { CipherSuites = [suite] })
            : new ChoiceFacts(suite.ToString(), Accepted: false, "not asked: this platform lacks it");
    }
}
