using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Crypto;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Which groups does it take where nothing else is offered?</summary>
internal sealed class GroupInquiry(Visit first) : Inquiry<IReadOnlyList<ChoiceFacts>>
{
    private static readonly NamedGroup[] All = [NamedGroup.X25519, NamedGroup.Secp256r1, NamedGroup.Secp384r1, NamedGroup.Secp521r1];

    public override string Name => "groups";

    public override IReadOnlyList<ChoiceFacts> Ask(Visitor visitor) => [.. All.Select(group => group == first.Tls.Group
        ? Choice.Known(group.ToString())
        : Choice.Try(visitor, group.ToString(), new Offer { Groups = [group], KeyShares = [group] }))];
}
