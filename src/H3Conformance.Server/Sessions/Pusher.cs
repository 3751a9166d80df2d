using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>Pushes what belongs to /push (RFC 9114 section 4.6): a stream of events that does not end, two whole pages, and one that is withdrawn.</summary>
public sealed class Pusher(Http3Connection connection, Enforcer enforcer)
{
    /// <summary>The path of the resource that others are pushed with.</summary>
    public const string Path = "/push";

    private const string Events = "/events";
    private const string Withdrawn = "/withdrawn";
    private static readonly Bytes Content = Bytes.Utf8("pushed\n");
    private static readonly string[] Paths = [Events, "/style", "/script", Withdrawn];
    private readonly Dictionary<ulong, StreamId?> _streams = [];
    private ulong? _maximum;
    private ulong? _withdrawn;
    private bool _isOver;

    /// <summary>MAX_PUSH_ID came (section 7.2.7).</summary>
    public void Admit(ulong maximum) => _maximum = maximum;

    /// <summary>The client's GOAWAY came (section 5.2).</summary>
    public void End() => _isOver = true;

    public bool HasPromised(ulong id) => _streams.ContainsKey(id);

    public bool IsPush(StreamId stream) => _streams.ContainsValue(stream);

    /// <summary>Promises again what was promised before, and what the client admits beyond that.</summary>
    public void Promise(StreamId request, FieldSection asked)
    {
        var first = enforcer.Keeps(PushRules.IdsCountFromZero) ? 0UL : 1;
        for (var i = 0; i < Paths.Length; i++)
        {
            var id = first + (ulong)i;
            var isRepeated = HasPromised(id);
            if (!isRepeated && !MayPromise(id))
                break;
            var section = connection.Encoder.Encode(request.Value, Promised(Paths[i], asked, isRepeated).Fields);
            connection.SendFrame(request, new PushPromiseFrame(id, section), fin: false);
            _streams.TryAdd(id, null);
        }
    }

    /// <summary>Opens the streams of what was promised and not yet pushed.</summary>
    public void Deliver()
    {
        var first = enforcer.Keeps(PushRules.IdsCountFromZero) ? 0UL : 1;
        foreach (var id in _streams.Where(push => push.Value is null && push.Key != _withdrawn).Select(static push => push.Key).Order().ToArray())
            Deliver(id, Paths[id - first]);
    }

    /// <summary>CANCEL_PUSH came for a push that was promised (section 7.2.3).</summary>
    public void Cancel(ulong id)
    {
        if (_streams[id] is not { } stream)
            return;
        if (!enforcer.Keeps(PushRules.CancelledPushesAreNotDelivered))
            connection.SendFrame(stream, new DataFrame(Content), fin: true);
        else if (enforcer.Keeps(PushRules.CancelledStreamsAreReset))
            connection.Quic.ResetStream(stream, H3Error.RequestCancelled.Value);
    }

    private bool MayPromise(ulong id) =>
        _maximum is { } maximum
        && (id <= maximum || !enforcer.Keeps(PushRules.PushIdsStayWithinTheMaximum))
        && (!_isOver || !enforcer.Keeps(PushRules.NothingIsPromisedAfterGoaway));

    private void Deliver(ulong id, string path)
    {
        if (path == Withdrawn)
        {
            if (connection.Control is { } control && enforcer.Keeps(PushRules.BrokenPromisesAreCancelled))
                connection.SendFrame(control, new CancelPushFrame(id), fin: false);
            _withdrawn = id;
            return;
        }

        var stream = Open(id);
        _streams[id] = stream;
        connection.SendFields(stream, Response.Of(200).With("content-type", "text/plain").Fields, fin: false);
        connection.SendFrame(stream, new DataFrame(Content), fin: path != Events);
        if (!enforcer.Keeps(PushRules.PushIdsOpenOneStream))
            connection.SendFields(Open(id), Response.Of(204).Fields, fin: true);
    }

    private StreamId Open(ulong id)
    {
        var stream = connection.OpenUnidirectional(Http3StreamType.Push);
        var writer = new WireWriter(8);
        writer.WriteVarInt(id);
        connection.Quic.Send(stream, writer.ToBytes(), fin: false);
        return stream;
    }

    private FieldSection Promised(string path, FieldSection asked, bool isRepeated)
    {
        var authority = enforcer.Keeps(PushRules.AuthorityIsTheServers) ? asked.Find(PseudoHeader.Authority)?.ToText() ?? "localhost" : "other.invalid";
        var request = enforcer.Keeps(PushRules.PromisedMethodsAreSafe) ? Request.Get(authority, path) : Request.Post(authority, path);
        var accepted = isRepeated && !enforcer.Keeps(PushRules.RepeatedPromisesAreEqual) ? "*/*" : "text/plain";
        return isRepeated && !enforcer.Keeps(PushRules.RepeatedPromisesKeepTheirOrder)
            ? request.With("accept-language", "en").With("accept", accepted)
            : request.With("accept", accepted).With("accept-language", "en");
    }
}
