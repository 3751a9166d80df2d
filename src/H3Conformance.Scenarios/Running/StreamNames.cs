using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Connection;
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

    /// <summary>A request stream that is used without being opened is opened by its first use; one that is used by its number alone goes by it.</summary>
    public StreamId Obtain(StreamName name)
    {
        if (Find(name) is { } known)
        {
            if (name.Number is not null && known.IsBidirectional && !_named.ContainsValue(known))
                _named[name] = known;
            return known;
        }

        var opened = connection.Quic.OpenStream(bidirectional: true);
        _named[name] = opened;
        return opened;
    }

    /// <summary>Gives the first stream of each kind that the peer opens its alias.</summary>
    public void NotePeerStream(StreamId stream, Http3StreamType type)
    {
        if (AliasOf(type, connection.Quic.Role == Role.Client) is { } alias)
            _named.TryAdd(alias, stream);
    }

    private static StreamName? AliasOf(Http3StreamType type, bool peerIsServer)
    {
        if (type == Http3StreamType.Control)
            return peerIsServer ? StreamName.ServerControl : StreamName.ClientControl;
        if (type == Http3StreamType.QpackEncoder)
            return peerIsServer ? StreamName.ServerQpackEncoder : StreamName.ClientQpackEncoder;
        if (type == Http3StreamType.QpackDecoder)
            return peerIsServer ? StreamName.ServerQpackDecoder : StreamName.ClientQpackDecoder;
        return type == Http3StreamType.Push && peerIsServer ? StreamName.ServerPush : default(StreamName?);
    }
}
