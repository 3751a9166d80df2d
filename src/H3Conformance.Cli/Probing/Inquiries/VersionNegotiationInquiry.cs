using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Which versions does it list to a client of a version that nobody speaks? The connection then goes on with one of them.</summary>
internal sealed class VersionNegotiationInquiry : Inquiry<VersionNegotiationFacts>
{
    public override string Name => "version_negotiation";

    public override VersionNegotiationFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(new Offer { Version = QuicVersion.Greased }, new Wait(new HandshakeIsComplete())));
        var listed = visit.Log.All<VersionNegotiationReceived>().FirstOrDefault()?.SupportedVersions ?? throw new InquiryException(visit.Trouble());
        return new VersionNegotiationFacts([.. listed.Select(static version => version.ToString())], listed.Any(IsReserved));
    }

    // RFC 9000 15: 0x?a?a?a?a.
    private static bool IsReserved(QuicVersion version) => (version.Value & 0x0f0f_0f0f) == 0x0a0a_0a0a;
}
