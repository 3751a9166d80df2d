using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does it move a client from version 1 to version 2, which the client would rather have, without a further round trip?</summary>
internal sealed class CompatibleVersionInquiry : Inquiry<CompatibleVersionFacts>
{
    public override string Name => "compatible_versions";

    public override CompatibleVersionFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(new Offer { Version = QuicVersion.V1 }, new Wait(new HandshakeIsConfirmed()))
        {
            Change = static profile => profile with { Quic = profile.Quic with { AvailableVersions = [QuicVersion.V2, QuicVersion.V1] } },
        });
        if (!visit.IsHandshakeComplete)
            throw new InquiryException(visit.Trouble());
        var available = visit.Outcome.Announced.TransportParameters.VersionInformation?.AvailableVersions ?? [];
        return new CompatibleVersionFacts(visit.Version.ToString(), visit.Version != QuicVersion.V1, [.. available.Select(static version => version.ToString())]);
    }
}
