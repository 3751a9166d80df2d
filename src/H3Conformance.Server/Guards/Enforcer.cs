using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Reacts to faults on one connection as the server's rules say.</summary>
public sealed class Enforcer(Http3Connection connection, RuleSet rules)
{
    private TimeSpan _now;

    /// <summary>The time since the start of the server's clock.</summary>
    public TimeSpan Now => _now;

    /// <summary>Fell silent: nothing that comes is looked at any more.</summary>
    public bool IsHung { get; private set; }

    /// <summary>The connection is being closed.</summary>
    public bool IsClosed { get; private set; }

    public bool IsDone => IsHung || IsClosed;

    public void At(TimeSpan now) => _now = now;

    public bool Keeps(Rule obligation) => rules.Keeps(obligation);

    /// <summary>A fault was seen. True where the server reacted, so that the fault goes no further.</summary>
    public bool Reject(Rule rule, StreamId stream)
    {
        var reaction = rules.ReactionTo(rule);
        switch (reaction.Kind)
        {
            case ReactionKind.CloseConnection:
                Close(reaction.Code, rule.Name);
                return true;
            case ReactionKind.AbortStream:
                Abort(stream, reaction.Code);
                return true;
            case ReactionKind.Hang:
                IsHung = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Something odd but legal was seen. True where a mutant reacted nevertheless.</summary>
    public bool Tolerate(Rule rule, StreamId stream) => Reject(rule, stream);

    public void Close(H3Error code, string reason)
    {
        IsClosed = true;
        connection.Quic.Close(new ConnectionCloseFrame(Application: true, code.Value, 0UL, Bytes.Utf8(reason)), _now);
    }

    /// <summary>A fault of the transport (RFC 9000 section 11).</summary>
    public void Close(QuicError code, ulong frameType, string reason)
    {
        IsClosed = true;
        connection.Quic.Close(new ConnectionCloseFrame(Application: false, code.Value, frameType, Bytes.Utf8(reason)), _now);
    }

    private void Abort(StreamId stream, H3Error code)
    {
        if (stream.IsBidirectional)
            connection.Quic.ResetStream(stream, code.Value);
        if (Keeps(CancellationRules.BothDirectionsAreCancelled))
            connection.Quic.StopSending(stream, code.Value);
    }
}
