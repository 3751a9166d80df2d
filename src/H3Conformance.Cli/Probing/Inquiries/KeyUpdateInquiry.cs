using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does the connection go on after a key update of the client?</summary>
internal sealed class KeyUpdateInquiry : Inquiry<KeyUpdateFacts>
{
    private static readonly StreamName Second = "second";

    public override string Name => "key_update";

    public override KeyUpdateFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(
            Get.On(StreamName.Request, visitor.Profile),
            new Wait(new StreamEnded(StreamName.Request)),
            new Wait(new HandshakeIsConfirmed()),
            new UpdateKeys(),
            Get.On(Second, visitor.Profile),
            new Wait(new StreamEnded(Second))));
        if (visit.Response(StreamName.Request) is null)
            throw new InquiryException(visit.Trouble());
        return new KeyUpdateFacts(visit.Log.All<KeysUpdated>().Any(static update => update.ByPeer), visit.Response(Second) is not null);
    }
}
