using H3Conformance.Http3;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Passive;

/// <summary>
/// What the server's QPACK encoder does with the client's table. The server cannot know of an acknowledgment before it left, so
/// whatever is counted here by what has left, it could not have counted lower.
/// </summary>
/// <param name="client">What the client sent.</param>
/// <param name="own">The settings that the client's decoder goes by.</param>
/// <param name="breaches">Takes what is found.</param>
internal sealed class EncoderWatch(ClientSide client, Http3Settings own, BreachList breaches)
{
    private readonly List<Section> _unacknowledged = [];
    private ulong _knownReceivedCount;
    private ulong _firstIndex;

    // A scenario that sends other SETTINGS than its decoder goes by cannot follow the table.
    private bool IsFollowed => !client.IsLost
        && (client.Settings is not { } sent || (sent.QpackMaxTableCapacity == own.QpackMaxTableCapacity && sent.QpackBlockedStreams == own.QpackBlockedStreams));

    private ulong Capacity => client.Settings?.QpackMaxTableCapacity ?? 0;

    private ulong Blocked => client.Settings?.QpackBlockedStreams ?? 0;

    public void Watch(Http3Event happened)
    {
        while (client.DecoderInstructions.TryDequeue(out var instruction))
            Acknowledge(instruction);
        switch (happened)
        {
            case EncoderInstructionApplied applied:
                Receive(applied.Applied);
                break;
            case FieldsBlocked blocked:
                Receive(new Section(blocked.Stream, blocked.RequiredInsertCount, []) { IsBlocked = true });
                break;
            case FieldsReceived { RequiredInsertCount: > 0 } fields:
                Receive(fields);
                break;
            case QpackFailed { Failure: { } failure } when failure.Code != H3Error.QpackDecoderStreamError && IsFollowed:
                Receive(failure);
                break;
            default:
                break;
        }
    }

    private void Acknowledge(DecoderInstruction instruction)
    {
        switch (instruction)
        {
            case InsertCountIncrement { Increment: var increment }:
                _knownReceivedCount += increment.Value;
                break;
            case SectionAcknowledgment { StreamId: var stream } when _unacknowledged.Find(section => section.Stream.Value == stream.Value) is { } section:
                _knownReceivedCount = Math.Max(_knownReceivedCount, section.RequiredInsertCount);
                _unacknowledged.Remove(section);
                break;
            case StreamCancellation { StreamId: var stream }:
                _unacknowledged.RemoveAll(section => section.Stream.Value == stream.Value);
                break;
            default:
                break;
        }
    }

    private void Receive(AppliedInstruction applied)
    {
        if (Capacity == 0)
            Forbidden("an encoder instruction");
        if (client.Settings is not null && Capacity == 0)
            breaches.Add("rfc9204-3.2.3-4", "an encoder instruction, though the client allows no dynamic table");
        if (applied.Instruction is SetDynamicTableCapacity { Capacity: var capacity } && capacity.Value > Capacity)
        {
            breaches.Add("rfc9204-3.2.3-1", $"a capacity of {capacity} octets where {Capacity} are allowed");
            breaches.Add("rfc9204-4.3.1-1", $"a capacity of {capacity} octets where {Capacity} are allowed");
        }

        for (var index = _firstIndex; index < applied.FirstIndex && IsFollowed; index++)
            Evict(index, applied.Instruction is SetDynamicTableCapacity);
        _firstIndex = applied.FirstIndex;
    }

    private void Evict(ulong index, bool byCapacity)
    {
        if (index < _knownReceivedCount && !_unacknowledged.Exists(section => section.References.Contains(index)))
            return;
        var detail = $"entry {index} is evicted, though {(index < _knownReceivedCount ? "a section that is not acknowledged refers to it" : "its insertion is not acknowledged")}";
        breaches.Add("rfc9204-3.2.2-1", detail);
        breaches.Add(byCapacity ? "rfc9204-4.3.1-3" : "rfc9204-2.1.1-1", detail);
    }

    private void Receive(FieldsReceived fields)
    {
        if (_unacknowledged.Find(section => section.IsBlocked && section.Stream == fields.Stream) is { } waited)
            (waited.IsBlocked, waited.References) = (false, [.. fields.References]);
        else
            Receive(new Section(fields.Stream, fields.RequiredInsertCount, [.. fields.References]));
    }

    private void Receive(Section section)
    {
        if (Capacity == 0)
            Forbidden("a field section that refers to the dynamic table");
        if (!client.HasStopped(section.Stream))
            _unacknowledged.Add(section);
        var atRisk = (ulong)_unacknowledged.Where(waiting => waiting.RequiredInsertCount > _knownReceivedCount).DistinctBy(static waiting => waiting.Stream).Count();
        if (!IsFollowed || atRisk <= Blocked)
            return;
        breaches.Add("rfc9204-2.1.2-1", $"{atRisk} streams could be blocked where {Blocked} are allowed");
        if (client.Settings?.Find(SettingId.QpackBlockedStreams) is null)
            breaches.Add("rfc9204-5-x1", $"{atRisk} streams could be blocked, though the client did not allow any");
    }

    private void Receive(QpackFailure failure)
    {
        var requirement = failure.Fault switch
        {
            QpackFault.NegativeBase => "rfc9204-4.5.1.2-1",
            QpackFault.TooManyBlockedStreams => "rfc9204-2.1.2-1",
            QpackFault.EvictedReference => "rfc9204-2.1.1-1",
            QpackFault.EvictedReferenceOnEncoderStream or QpackFault.InvalidRelativeIndexOnEncoderStream => "rfc9204-2.2.3-2",
            QpackFault.ReferenceBeyondRequiredInsertCount or QpackFault.InvalidRelativeIndex => "rfc9204-2.2.3-1",
            QpackFault.InvalidStaticIndex => "rfc9204-3.1-1",
            QpackFault.InvalidStaticIndexOnEncoderStream => "rfc9204-3.1-2",
            QpackFault.EntryTooLarge => "rfc9204-3.2.2-2",
            QpackFault.EncodedInsertCountTooLarge or QpackFault.EncodedInsertCountUnreachable or QpackFault.RequiredInsertCountNonZeroWithoutTable => "rfc9204-4.5.1.1-1",
            QpackFault.HuffmanPadding or QpackFault.HuffmanEos => "rfc9204-4.1.2-x1",
            QpackFault.TruncatedSection => "rfc9204-2.2-x1",
            // A capacity above the limit is counted where it is read, and limits of this decoder are not the server's fault.
            _ => null,
        };
        if (requirement is not null)
            breaches.Add(requirement, failure.ToString());
    }

    private void Forbidden(string what)
    {
        if (client.Settings is null)
            breaches.Add("rfc9114-7.2.4.2-2", $"{what} before the client's SETTINGS");
        breaches.Add("rfc9114-7.2.4.2-1", $"{what}, though the client has not allowed a dynamic table");
        if (client.Settings is not null && client.Settings.Find(SettingId.QpackMaxTableCapacity) is null)
            breaches.Add("rfc9204-5-x1", $"{what}, though the client did not give a capacity");
    }

    private sealed class Section(StreamId stream, ulong requiredInsertCount, IReadOnlyList<ulong> references)
    {
        public StreamId Stream { get; } = stream;

        public ulong RequiredInsertCount { get; } = requiredInsertCount;

        public IReadOnlyList<ulong> References { get; set; } = references;

        public bool IsBlocked { get; set; }
    }
}
