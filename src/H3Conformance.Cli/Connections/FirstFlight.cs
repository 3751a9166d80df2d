using System.Net;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Connections;

/// <summary>The first packets of a connection that goes nowhere. Whatever a process does first is slow, and this is done while the command line is read.</summary>
internal static class FirstFlight
{
    private static readonly string[] Verbs = ["get", "replay"];

    /// <summary>Begins on another thread where the arguments are of a verb that makes one connection and ends.</summary>
    public static void RehearseFor(string[] arguments)
    {
        if (arguments is [var verb, ..] && Verbs.Contains(verb, StringComparer.Ordinal))
            _ = Task.Run(Rehearse);
    }

    internal static int Rehearse()
    {
        var profile = new ClientProfile
        {
            Address = new IPEndPoint(IPAddress.Loopback, 1),
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
        };
        var run = new ScenarioRun(new Scenario([new SendRequest(StreamName.Request, Request.Get("localhost").Fields)]), new RunSetup(profile, new Random(), DateTimeOffset.UtcNow), TimeSpan.Zero);
        var datagrams = 0;
        while (run.TryTakeDatagram(TimeSpan.Zero, out _))
            datagrams++;
        return datagrams;
    }
}
