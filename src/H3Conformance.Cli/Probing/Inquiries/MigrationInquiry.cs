using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does the connection go on from another source port, as it does behind a NAT that forgets?</summary>
internal sealed class MigrationInquiry : Inquiry<MigrationFacts>
{
    private static readonly StreamName Second = "second";

    public override string Name => "migration";

    public override MigrationFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(
            Get.On(StreamName.Request, visitor.Profile),
            new Wait(new StreamEnded(StreamName.Request)),
            new Wait(new HandshakeIsConfirmed()),
            new ChangeSourcePort(),
            Get.On(Second, visitor.Profile),
            new Wait(new StreamEnded(Second)))
        {
            LingerUntil = static log => log.All<PathValidated>().Any(),
        });
        if (visit.Response(StreamName.Request) is null)
            throw new InquiryException(visit.Trouble());
        return new MigrationFacts(
            visit.Outcome.Announced.TransportParameters.DisableActiveMigration,
            visit.Log.All<PathValidated>().Any(),
            visit.Response(Second) is not null);
    }
}
