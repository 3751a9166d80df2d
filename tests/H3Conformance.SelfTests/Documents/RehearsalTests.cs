using FluentAssertions;
using H3Conformance.Cli.Rehearsing;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.SelfTests.House;
using H3Conformance.Server;
using H3Conformance.Server.Mutations;
using Xunit;

namespace H3Conformance.SelfTests.Documents;

/// <summary>The server that the command line rehearses with is recorded from the reference server, and stays true as long as the client says the same.</summary>
public sealed class RehearsalTests
{
    private const string Recording = "src/H3Conformance.Cli/Rehearsing/rehearsal.txt";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void The_document_is_up_to_date()
    {
        if (GeneratedDocument.IsWanted && !IsPlayedToTheEnd(TimedDatagram.All()))
            File.WriteAllLines(Path.Combine(Repository.Root, Recording), Record().Select(static datagram => datagram.ToString()));
        else
            IsPlayedToTheEnd(TimedDatagram.All()).Should().BeTrue("{0} has to be of this client; ci/documents.sh records it anew", Recording);
    }

    [Fact]
    public void What_is_recorded_is_played_to_the_end() => IsPlayedToTheEnd(Record()).Should().BeTrue();

    private static bool IsPlayedToTheEnd(IEnumerable<TimedDatagram> datagrams) =>
        Rehearsal.Play(datagrams) == "closed by the scenario, after a response; stream 'request': status 200, finished";

    private static List<TimedDatagram> Record()
    {
        var random = new Random(1);
        var now = DateTimeOffset.UnixEpoch;
        var network = new VirtualNetwork(EmbeddedServer.Create(random, now, EmbeddedServer.Certificate(now), RuleSet.Correct), NetworkConditions.Loopback, random);
        var run = Rehearsal.Client();
        var listener = new Listener(run);
        network.RunUntil(listener, () => run.IsOver, Longest);
        return listener.Heard;
    }

    private sealed class Listener(ScenarioRun client) : IEndpoint
    {
        public List<TimedDatagram> Heard { get; } = [];

        public TimeSpan? NextDeadline => client.NextDeadline;

        public void Receive(in Datagram datagram, TimeSpan now)
        {
            Heard.Add(new TimedDatagram(now, datagram.Payload.ToArray()));
            client.Receive(datagram, now);
        }

        public void Elapse(TimeSpan now) => client.Elapse(now);

        public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => client.TryTakeDatagram(now, out datagram);
    }
}
