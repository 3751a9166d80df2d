using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>What becomes of a protocol that nobody speaks, beside the one of the first connection?</summary>
internal sealed class AlpnInquiry(Visit first) : Inquiry<IReadOnlyList<ChoiceFacts>>
{
    private const string Unknown = "h3c-unknown";

    public override string Name => "alpn";

    public override IReadOnlyList<ChoiceFacts> Ask(Visitor visitor) =>
    [
        Choice.Known(first.Tls.Alpn ?? "none"),
        Choice.Try(visitor, Unknown, new Offer { Alpn = [Unknown] }),
    ];
}
