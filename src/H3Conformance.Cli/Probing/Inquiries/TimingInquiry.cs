using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>How long do things take? Asked last, and alone: the first connections of a process are slow on our side.</summary>
internal sealed class TimingInquiry : Inquiry<TimingFacts>
{
    public override string Name => "timings";

    public override TimingFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(
            new Wait(new HandshakeIsComplete()),
            Get.On(StreamName.Request, visitor.Profile),
            new Wait(new StreamEnded(StreamName.Request))));
        if (!visit.IsHandshakeComplete)
            throw new InquiryException(visit.Trouble());
        var asked = visit.Log.FirstTime<FieldsSent>();
        return new TimingFacts
        {
            HandshakeMs = Milliseconds(visit.Log.FirstTime<HandshakeCompleted>()),
            FirstResponseMs = Milliseconds(visit.Log.FirstTime<FieldsReceived>() - asked),
            RttSmoothedMs = Milliseconds(visit.RttSmoothed),
            RttMinimumMs = Milliseconds(visit.RttMinimum),
        };
    }

    // To the hundredth.
    private static double? Milliseconds(TimeSpan? time) => time is { } known ? Math.Round(known.TotalMilliseconds, 2) : null;
}
