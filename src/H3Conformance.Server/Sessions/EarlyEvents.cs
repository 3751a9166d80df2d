using System.Diagnostics.CodeAnalysis;
using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>
/// What comes of HTTP/3 in 0-RTT waits for the end of the handshake, which whoever replays it does not reach (RFC 8470 section 3).
/// </summary>
internal sealed class EarlyEvents(Http3Connection connection, Enforcer enforcer)
{
    private const int MostWaiting = 1000;
    private readonly Queue<Http3Event> _waiting = [];

    private bool IsEarly => connection.Quic is { HandshakeComplete: false, Handshake.EarlyDataAccepted: true };

    /// <summary>The next event whose turn has come.</summary>
    public bool TryTake([NotNullWhen(true)] out Http3Event? happened)
    {
        if (!IsEarly && _waiting.TryDequeue(out happened))
            return true;
        while (connection.TryTakeEvent(out happened) && happened is not null)
        {
            if (happened is TransportEvent { Event: not DatagramFrameReceived } || !IsEarly)
                return true;
            Delay(happened);
        }

        return false;
    }

    private void Delay(Http3Event happened)
    {
        if (happened is StreamFinished && !enforcer.Keeps(EarlyDataRules.EarlyRequestsAreAnswered))
            return;
        if (_waiting.Count < MostWaiting)
            _waiting.Enqueue(happened);
        else if (!enforcer.IsDone)
            enforcer.Close(H3Error.ExcessiveLoad, "too much in 0-RTT");
    }
}
