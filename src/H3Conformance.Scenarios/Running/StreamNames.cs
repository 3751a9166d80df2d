using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Running;

/// <summary>Which stream a name means on one connection.</summary>
public sealed class StreamNames(Http3Connection connection)
{
    private readonly Dictionary<StreamName, StreamId> _named = [];

    public IReadOnlyDictionary<StreamName, StreamId> Named => _named;

    public void Set(StreamName name, StreamId stream) => _named[name] = stream;

    public StreamId? Find(StreamName name)
    {
        if (_named.TryGetValue(name, out var stream))
            return stream;
        if (name == StreamName.Control)
            return connection.Control;
        if (name == StreamName.QpackEncoder)
            return connection.QpackEncoderStream;
        return name == StreamName.QpackDecoder ? connection.QpackDecoderStream : name.Number;
    }

    /// <summary>A request stream that is used without being opened is opened by its first use.</summary>
    public StreamId Obtain(StreamName name)
    {
        if (Find(name) is { } known)
            return known;
        var opened = connection.Quic.OpenStream(bidirectional: true);
        _named[name] = opened;
        return opened;
    }

    public void NoteServerStream(StreamId stream, Http3StreamType type)
    {
        if (type == Http3StreamType.Control)
            _named.TryAdd(StreamName.ServerControl, stream);
        else if (type == Http3StreamType.QpackEncoder)
            _named.TryAdd(StreamName.ServerQpackEncoder, stream);
        else if (type == Http3StreamType.QpackDecoder)
            _named.TryAdd(StreamName.ServerQpackDecoder, stream);
        else if (type == Http3StreamType.Push)
            _named.TryAdd(StreamName.ServerPush, stream);
    }
}
