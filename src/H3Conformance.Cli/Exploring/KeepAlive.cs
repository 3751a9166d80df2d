using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Cli.Exploring;

/// <summary>Sends a PING before the idle timeout (RFC 9000 section 10.1.2): a person types slowly. No recording holds it.</summary>
/// <param name="quic">The connection.</param>
/// <param name="ours">The client's own max_idle_timeout; zero is none.</param>
internal sealed class KeepAlive(QuicConnection quic, TimeSpan ours)
{
    private const double Share = 1.0 / 3;
    private TimeSpan? _last;

    public void Elapse(TimeSpan now)
    {
        _last ??= now;
        if (quic is not { Phase: ConnectionPhase.Active, HandshakeComplete: true } || Timeout() is not { } timeout || now < _last + (timeout * Share))
            return;
        _last = now;
        quic.SendFrames(EncryptionLevel.OneRtt, [new PingFrame()]);
    }

    private TimeSpan? Timeout()
    {
        var theirs = quic.PeerParameters?.MaxIdleTimeout is { } milliseconds ? TimeSpan.FromMilliseconds(Math.Min(milliseconds, int.MaxValue)) : TimeSpan.Zero;
        if (ours == TimeSpan.Zero)
            return theirs == TimeSpan.Zero ? null : theirs;
        return theirs == TimeSpan.Zero || ours < theirs ? ours : theirs;
    }
}
