using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Watches which unidirectional streams the client opens and closes (RFC 9114 section 6.2, RFC 9204 section 4.2).</summary>
public sealed class UnidirectionalStreamGuard(Http3Connection connection, Enforcer enforcer)
{
    private readonly Dictionary<StreamId, Http3StreamType> _types = [];

    public Http3StreamType? TypeOf(StreamId stream) => _types.TryGetValue(stream, out var type) ? type : null;

    /// <summary>The type of a stream is known. True where the server reacted.</summary>
    public bool Open(PeerStreamOpened opened)
    {
        var isSecond = _types.ContainsValue(opened.Type);
        _types[opened.Stream] = opened.Type;
        if (opened.TypeWidth > VarInt.ShortestWidth(opened.Type.Value) && enforcer.Tolerate(UnidirectionalStreamRules.StreamTypesMayBeLong, opened.Stream))
            return true;
        if (opened.Type == Http3StreamType.Control)
            return isSecond && enforcer.Reject(UnidirectionalStreamRules.OneControlStream, opened.Stream);
        if (opened.Type == Http3StreamType.Push && opened.TypeWidth == 8)
            return enforcer.Reject(UnknownStreamRules.TypesAreReadWhole, opened.Stream);
        if (opened.Type == Http3StreamType.Push)
            return enforcer.Reject(UnidirectionalStreamRules.ClientsDoNotPush, opened.Stream);
        if (IsQpack(opened.Type))
            return enforcer.Tolerate(UnidirectionalStreamRules.QpackStreamsAreAlwaysWelcome, opened.Stream) || (isSecond && enforcer.Reject(UnidirectionalStreamRules.OneStreamPerQpackType, opened.Stream));
        if (enforcer.Tolerate(opened.Type.IsReserved ? UnidirectionalStreamRules.ReservedTypesMeanNothing : UnidirectionalStreamRules.UnknownTypesAreIgnored, opened.Stream))
            return true;
        return enforcer.Tolerate(UnidirectionalStreamRules.UnknownTypesKeepTheConnection, opened.Stream) || Discard(opened);
    }

    private bool Discard(PeerStreamOpened opened)
    {
        if (_types.Values.Count(IsUnknown) > 1 && enforcer.Tolerate(UnknownStreamRules.UnknownTypesMayBeSeveral, opened.Stream))
            return true;
        connection.Quic.StopSending(opened.Stream, (enforcer.Keeps(UnknownStreamRules.UnknownStreamsAreStopped) ? H3Error.StreamCreationError : H3Error.InternalError).Value);
        return false;
    }

    /// <summary>The client ended one of its streams, by FIN or RESET_STREAM. True where the server reacted.</summary>
    public bool Close(StreamId stream)
    {
        if (TypeOf(stream) is not { } type)
            return enforcer.Tolerate(UnidirectionalStreamRules.StreamsMayEndBeforeTheirType, stream);
        if (type == Http3StreamType.Control)
            return enforcer.Reject(UnidirectionalStreamRules.ControlStreamStaysOpen, stream);
        return IsQpack(type) && enforcer.Reject(UnidirectionalStreamRules.QpackStreamsStayOpen, stream);
    }

    /// <summary>The client does not want to read one of ours. True where the server reacted.</summary>
    public bool Stop(StreamId stream)
    {
        if (stream == connection.Control)
            return enforcer.Reject(UnidirectionalStreamRules.ControlStreamIsNotStopped, stream);
        return (stream == connection.QpackEncoderStream || stream == connection.QpackDecoderStream)
            && enforcer.Reject(UnidirectionalStreamRules.QpackStreamsStayOpen, stream);
    }

    /// <summary>A request came. True where a mutant misses the QPACK streams of the client.</summary>
    public bool MissQpack(StreamId request) => !_types.Values.Any(IsQpack) && enforcer.Tolerate(LegalEdgeRules.QpackStreamsMayBeMissing, request);

    private static bool IsUnknown(Http3StreamType type) => type != Http3StreamType.Control && type != Http3StreamType.Push && !IsQpack(type) && !type.IsReserved;

    private static bool IsQpack(Http3StreamType type) => type == Http3StreamType.QpackEncoder || type == Http3StreamType.QpackDecoder;
}
