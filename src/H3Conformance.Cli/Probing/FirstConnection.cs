using System.Net.Sockets;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing;

/// <summary>The first connection of a probe: a handshake, one GET, SETTINGS, and whatever the server sends unasked.</summary>
internal static class FirstConnection
{
    /// <exception cref="CommandException">No connection comes about.</exception>
    public static Visit Make(Visitor visitor)
    {
        var visit = Follow(visitor, new VisitPlan(
            new Wait(new HandshakeIsComplete()),
            Get.On(StreamName.Request, visitor.Profile),
            new Wait(new StreamEnded(StreamName.Request)),
            new Wait(new SettingsArrived()))
        {
            LingerUntil = static _ => false,
        });
        if (visit.IsHandshakeComplete)
            return visit;
        var listed = visit.Log.All<VersionNegotiationReceived>().FirstOrDefault()?.SupportedVersions;
        var why = listed is { } versions ? $"it speaks none of our versions, but {string.Join(", ", versions)}" : Describe(visit);
        throw new CommandException(ExitCode.NoConnection, $"{visitor.Profile.Address}: {PlainText.Of(why)}.");
    }

    private static Visit Follow(Visitor visitor, VisitPlan plan)
    {
        try
        {
            return visitor.Follow(plan);
        }
        catch (SocketException error)
        {
            throw new CommandException(ExitCode.NoConnection, $"{visitor.Profile.Address}: {error.Message}");
        }
    }

    private static string Describe(Visit visit) => visit.Outcome is { Stage: Stage.InTheHandshake, Ending: null or { Cause: EndCause.Timeout } }
        ? $"the handshake does not come to an end; {visit.Trouble()}"
        : visit.Trouble();
}
