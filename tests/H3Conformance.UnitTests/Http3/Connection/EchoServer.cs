using System.Globalization;
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

/// <summary>Answers a POST with its content, and a GET with as many octets as its path says.</summary>
internal sealed class EchoServer : IEndpoint
{
    private readonly Http3Connection _connection;
    private readonly Dictionary<StreamId, (FieldSection Fields, WireWriter Content)> _requests = [];

    public EchoServer(Http3Connection connection)
    {
        _connection = connection;
        connection.OpenStreams();
    }

    public Http3Connection Connection => _connection;

    public List<Violation> Violations { get; } = [];

    public TimeSpan? NextDeadline => _connection.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        _connection.Receive(datagram, now);
        TakeEvents();
    }

    public void Elapse(TimeSpan now)
    {
        _connection.Elapse(now);
        TakeEvents();
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _connection.TryTakeDatagram(now, out datagram);

    private void TakeEvents()
    {
        while (_connection.TryTakeEvent(out var happened))
        {
            if (happened is FieldsReceived fields)
                _requests[fields.Stream] = (fields.Fields, new WireWriter());
            else if (happened is DataReceived data)
                _requests[data.Stream].Content.WriteBytes(data.Data);
            else if (happened is StreamFinished finished)
                Answer(finished.Stream);
            else if (happened is TransportEvent { Event: ViolationDetected violation })
                Violations.Add(violation.Violation);
        }
    }

    private void Answer(StreamId stream)
    {
        if (!_requests.Remove(stream, out var request))
            return;
        var path = request.Fields.Find(":path")!.Value.ToText();
        var content = request.Fields.Find(":method")!.Value.ToText() == "POST"
            ? request.Content.ToBytes()
            : Bytes.Repeat((byte)'x', int.Parse(path.AsSpan(1), CultureInfo.InvariantCulture));
        _connection.SendFields(stream, Response.Of(200).Fields, fin: false);
        _connection.SendFrame(stream, new DataFrame(content), fin: true);
    }
}
