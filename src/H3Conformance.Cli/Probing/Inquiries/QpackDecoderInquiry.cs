using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Does it acknowledge what our encoder inserts? Without a table on its side there is nothing to ask.</summary>
internal sealed class QpackDecoderInquiry(Visit first) : Inquiry<QpackDecoderFacts>
{
    private const ulong LargestTable = 4096;

    public override string Name => "qpack_decoder";

    public override QpackDecoderFacts Ask(Visitor visitor)
    {
        if (!first.HasSettings)
            throw new InquiryException("no SETTINGS came");
        var capacity = first.Outcome.Announced.Settings.QpackMaxTableCapacity;
        if (capacity == 0)
            return new QpackDecoderFacts(0, 0, 0, 0, 0);
        var visit = visitor.Follow(new VisitPlan(
            new Wait(new SettingsArrived()),
            Get.On(StreamName.Request, visitor.Profile),
            new Wait(new StreamEnded(StreamName.Request)))
        {
            Change = static profile => profile with { Http3 = profile.Http3 with { EncoderTableCapacity = LargestTable } },
            LingerUntil = static log => log.All<DecoderInstructionsReceived>().Any(),
        });
        if (visit.Response(StreamName.Request) is null)
            throw new InquiryException(visit.Trouble());
        var instructions = visit.Outcome.Qpack.DecoderStream;
        return new QpackDecoderFacts(
            capacity,
            visit.Insertions.Made,
            visit.Insertions.Acknowledged,
            instructions.OfType<SectionAcknowledgment>().Count(),
            instructions.OfType<InsertCountIncrement>().Count());
    }
}
