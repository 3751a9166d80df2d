using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does the connection go on from another source port, as it does behind a NAT that forgets?</summary>
/// <param name="first">Says how far away the server is, and whether it forbids this.</param>
internal sealed class MigrationInquiry(Visit first) : Inquiry<MigrationFacts>
{
    private const int RoundTrips = 20;
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
            Limit = IsDisabled ? Briefly(visitor.Profile.Patience.Deadline) : null,
            LingerUntil = static log => log.All<PathValidated>().Any(),
        });
        if (visit.Response(StreamName.Request) is null)
            throw new InquiryException(visit.Trouble());
        return new MigrationFacts(
            IsDisabled,
            visit.Log.All<PathValidated>().Any(),
            visit.Response(Second) is not null);
    }

    private bool IsDisabled => first.Outcome.Announced.TransportParameters.DisableActiveMigration;

    // RFC 9000 9: a server that forbids migration may take no notice of the new path, and silence is not worth the whole deadline.
    private TimeSpan Briefly(TimeSpan deadline)
    {
        var far = (first.RttMinimum ?? deadline) * RoundTrips;
        return far > deadline ? deadline : far > deadline / 6 ? far : deadline / 6;
    }
}
