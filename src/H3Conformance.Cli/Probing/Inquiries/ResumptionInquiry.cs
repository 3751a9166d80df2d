using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does the newest ticket of the first connection resume its session, and with a request in 0-RTT where it allows that?</summary>
internal sealed class ResumptionInquiry(Visit first) : Inquiry<ResumptionFacts>
{
    public override string Name => "resumption";

    public override ResumptionFacts Ask(Visitor visitor)
    {
        var tickets = first.Log.All<TicketReceived>().Select(static received => received.Ticket).ToArray();
        if (tickets.Length == 0)
            return new ResumptionFacts { Tickets = 0 };
        var newest = tickets[^1];
        var visit = visitor.Follow(new VisitPlan(Get.On(StreamName.Request, visitor.Profile), new Wait(new StreamEnded(StreamName.Request)))
        {
            Change = profile => profile.Resuming(newest),
        });
        if (!visit.IsHandshakeComplete)
            throw new InquiryException(visit.Trouble());
        var decided = visit.Log.All<EarlyDataDecided>().FirstOrDefault();
        return new ResumptionFacts
        {
            Tickets = tickets.Length,
            Lifetime = newest.Lifetime,
            Resumed = visit.Tls.PskUsed,
            EarlyData = decided is null ? EarlyDataAnswer.NotOffered : decided.Accepted ? EarlyDataAnswer.Accepted : EarlyDataAnswer.Refused,
            EarlyDataStatus = decided is { Accepted: true } ? visit.Response(StreamName.Request)?.Status : null,
        };
    }
}
