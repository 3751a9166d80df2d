using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Connections;

/// <summary>The file that keeps a session from one run to the next.</summary>
internal sealed class SessionFile(string path)
{
    /// <summary>Offers the session of the file; the profile as it is where there is no file yet.</summary>
    /// <exception cref="CommandException">The file holds something else.</exception>
    public ClientProfile Resume(ClientProfile profile, bool earlyData)
    {
        if (!File.Exists(path))
            return profile;
        return SessionTicket.TryParseJson(File.ReadAllText(path), out var ticket)
            ? profile with { Tls = profile.Tls with { Ticket = ticket, OfferEarlyData = earlyData } }
            : throw new CommandException(ExitCode.UnusableInput, $"{path} holds no session; --session writes such files.");
    }

    public void Keep(SessionTicket? ticket)
    {
        if (ticket is not null)
            File.WriteAllText(path, ticket.ToJson());
    }
}
