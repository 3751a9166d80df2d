using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Paths;

/// <summary>Validates paths and follows a peer that moves (RFC 9000 sections 8.2 and 9).</summary>
public sealed class PathValidation(ConnectionState state)
{
    public void Start(PathState path)
    {
        path.StartValidation();
        Challenge(path);
    }

    /// <summary>Repeats challenges that were not answered in time, and gives up after the third.</summary>
    public void Elapse(TimeSpan now)
    {
        foreach (var path in state.Paths.All.Where(path => path.ChallengeDeadline <= now).ToArray())
        {
            if (path.MayChallengeAgain)
            {
                Challenge(path);
                continue;
            }

            path.EndValidation();
            state.Paths.Leave(path);
        }
    }

    /// <summary>The largest packet so far, and no mere probe, came from another address.</summary>
    public void Follow(PathState target, Bytes destinationConnectionId, TimeSpan now)
    {
        var before = state.Paths.Current;
        state.Paths.MakeCurrent(target);
        // RFC 9000 9.5: a peer that moves on purpose changes its connection ID, and wants the same of us.
        if (before.LastDestination != destinationConnectionId && state.PeerIds.TrySwitch(out var retired))
            state.Queue(EncryptionLevel.OneRtt, new RetireConnectionIdFrame(retired));
        // RFC 9000 9.4: only the port changed, so that it is most likely the same path behind a NAT.
        if (!before.Path.Remote.Address.Equals(target.Path.Remote.Address))
            state.Recovery.OnPathChanged(now);
        if (!target.IsValidated)
            Start(target);
    }

    private void Challenge(PathState path)
    {
        var data = state.Identity.MakeChallenge();
        path.Challenge(data);
        state.PathFrames.Enqueue((path.Path, new PathChallengeFrame(data)));
    }
}
