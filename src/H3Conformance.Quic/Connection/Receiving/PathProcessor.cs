using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Answers challenges and takes answers in (RFC 9000 section 8.2).</summary>
public sealed class PathProcessor(ConnectionState state)
{
    private const int MostWaiting = 64;

    public void Process(Frame frame, in ReceivedPacket packet)
    {
        if (frame is PathChallengeFrame challenge && state.Automatisms[Automatism.PathResponse] && state.PathFrames.Count < MostWaiting)
            state.PathFrames.Enqueue((packet.Path, new PathResponseFrame(challenge.Data)));
        if (frame is PathResponseFrame response)
            Receive(response);
    }

    private void Receive(PathResponseFrame frame)
    {
        if (state.Paths.Answered(frame.Data) is not { } path)
        {
            state.Events.AddViolation(TransportRule.PathResponseMatchesAChallenge, QuicError.ProtocolViolation, frame.Type.Value, "PATH_RESPONSE without such a challenge");
            return;
        }

        path.EndValidation();
        if (path.IsValidated && state.Role == Role.Server)
            return;
        path.IsValidated = true;
        state.Events.Add(new PathValidated(path.Path));
    }
}
