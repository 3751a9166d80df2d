using System.Net;
using H3Conformance.Cli.Serving;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Server;
using H3Conformance.Server.Mutations;

namespace H3Conformance.UnitTests.Cli;

/// <summary>A server on a free port of the loopback interface, for as long as the test takes.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly UdpServerPump _pump;

    private LoopbackServer(IEndpoint server) => _pump = new UdpServerPump(server, new IPEndPoint(IPAddress.Loopback, 0));

    public string Address => _pump.Address.ToString();

    public static LoopbackServer Correct() => new(EmbeddedServer.Create(DateTimeOffset.UtcNow));

    public static LoopbackServer Mutant(string name)
    {
        var now = DateTimeOffset.UtcNow;
        return new LoopbackServer(EmbeddedServer.Create(new Random(), now, EmbeddedServer.Certificate(now), new RuleSet(Mutants.All.Single(mutant => mutant.Name == name))));
    }

    public static LoopbackServer Misbehaving(string name) => Playing(ServedScript.Of([name]));

    /// <param name="file">The actions of the server.</param>
    public static LoopbackServer Playing(string file) => Playing(ServedScript.Of(file));

    public string Url(string path = "/") => $"https://{Address}{path}";

    public void Dispose() => _pump.Dispose();

    private static LoopbackServer Playing(ServedScript script)
    {
        var now = DateTimeOffset.UtcNow;
        return new LoopbackServer(script.Serve(EmbeddedServer.Certificate(now), new ListenerOptions(), keyLog: null, TextWriter.Null, now));
    }
}
