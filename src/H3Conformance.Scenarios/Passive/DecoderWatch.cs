using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Scenarios.Passive;

/// <summary>What the server's QPACK decoder acknowledges (RFC 9204 section 4.4).</summary>
internal sealed class DecoderWatch(ClientSide client, BreachList breaches)
{
    private readonly Dictionary<ulong, int> _acknowledged = [];
    private Bytes _rest;
    private ulong _increments;

    public void Watch(Http3Event happened)
    {
        if (happened is not DecoderInstructionsReceived received)
            return;
        var reader = new WireReader(_rest.Concat(received.Octets));
        while (DecoderInstruction.TryRead(ref reader, out var instruction))
            Receive(instruction);
        _rest = reader.ReadRest();
    }

    private void Receive(DecoderInstruction instruction)
    {
        if (instruction is InsertCountIncrement { Increment: var increment })
        {
            _increments += increment.Value;
            if (increment.Value == 0)
                breaches.Add("rfc9204-4.4.3-x1", "Insert Count Increment of 0");
            if (_increments > client.InsertCount && !client.IsLost)
                breaches.Add("rfc9204-4.4.3-x1", $"Insert Count Increments of {_increments} in all after {client.InsertCount} insertions");
        }
        else if (instruction is SectionAcknowledgment { StreamId: var stream })
        {
            var count = _acknowledged[stream.Value] = _acknowledged.GetValueOrDefault(stream.Value) + 1;
            if (client.DynamicSectionsOf(new StreamId(stream.Value)) is { } sections && count > sections)
                breaches.Add("rfc9204-4.4.1-x1", $"{count} Section Acknowledgments for stream {stream} with {sections} sections that refer to the dynamic table");
        }
    }
}
