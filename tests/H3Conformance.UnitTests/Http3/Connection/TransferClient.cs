using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.UnitTests.Http3.Connection;

/// <summary>A client that sends requests at once and keeps what comes back.</summary>
internal sealed class TransferClient : IEndpoint
{
    private readonly Dictionary<StreamId, WireWriter> _contents = [];
    private readonly HashSet<StreamId> _finished = [];

    public TransferClient(Http3Connection connection)
    {
        Connection = connection;
        connection.OpenStreams();
    }

    public Http3Connection Connection { get; }

    public List<Violation> Violations { get; } = [];

    public bool IsDone => _finished.Count == _contents.Count;

    public TimeSpan? NextDeadline => Connection.NextDeadline;

    public StreamId Get(string path) => Send(Request.Get("localhost", path), content: null);

    public StreamId Post(Bytes content) => Send(Request.Of("POST", "localhost", "/"), content);

    public Bytes ContentOf(StreamId stream) => _contents[stream].ToBytes();

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        Connection.Receive(datagram, now);
        TakeEvents();
    }

    public void Elapse(TimeSpan now)
    {
        Connection.Elapse(now);
        TakeEvents();
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => Connection.TryTakeDatagram(now, out datagram);

    private StreamId Send(FieldSection fields, Bytes? content)
    {
        var stream = Connection.Quic.OpenStream(bidirectional: true);
        _contents[stream] = new WireWriter();
        Connection.SendFields(stream, fields.Fields, fin: content is null);
        if (content is { } octets)
            Connection.SendFrame(stream, new DataFrame(octets), fin: true);
        return stream;
    }

    private void TakeEvents()
    {
        while (Connection.TryTakeEvent(out var happened))
        {
            if (happened is DataReceived data)
                _contents[data.Stream].WriteBytes(data.Data);
            else if (happened is StreamFinished { Stream.IsBidirectional: true } finished)
                _finished.Add(finished.Stream);
            else if (happened is TransportEvent { Event: ViolationDetected violation })
                Violations.Add(violation.Violation);
        }
    }
}
