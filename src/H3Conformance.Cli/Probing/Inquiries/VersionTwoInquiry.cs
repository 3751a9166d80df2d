using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does a connection work that begins with QUIC version 2?</summary>
internal sealed class VersionTwoInquiry : Inquiry<VersionTwoFacts>
{
    public override string Name => "version_2";

    public override VersionTwoFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(new Offer { Version = QuicVersion.V2 }, new Wait(new HandshakeIsConfirmed())));
        if (visit.Log.All<VersionNegotiationReceived>().Any())
            return new VersionTwoFacts(Accepted: false, "Version Negotiation");
        if (!visit.IsHandshakeComplete)
            throw new InquiryException(visit.Trouble());
        return new VersionTwoFacts(visit.Version == QuicVersion.V2, $"a connection in {visit.Version}");
    }
}
