using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>A stream of a reserved type, which the server opens and resets to keep clients used to such (RFC 9114 section 6.2.3).</summary>
internal sealed class ReservedStream(Http3Connection connection, Enforcer enforcer)
{
    // Three streams that the server needs, and some that may be wanted for other things.
    private const ulong StreamsNeeded = 16;
    private StreamId? _stream;
    private Delivery? _delivery;

    /// <summary>To be called now and then: once the stream has arrived, it is reset.</summary>
    public void Advance()
    {
        if (_stream is null && connection.Quic.StreamsAdmitted(bidirectional: false) >= StreamsNeeded)
            Open();
        if (_stream is not { } stream || _delivery is not { IsAcknowledged: true })
            return;
        _delivery = null;
        connection.Quic.ResetStream(stream, (enforcer.Keeps(SentRules.ReservedStreamsAreResetWithoutError) ? H3Error.NoError : H3Error.InternalError).Value);
    }

    private void Open()
    {
        _stream = connection.OpenUnidirectional(Http3StreamType.Reserved(5));
        _delivery = connection.Quic.Send(_stream.Value, Bytes.Repeat(0, 1), fin: false);
        ForbiddenStreams.Open(connection, enforcer);
    }
}
