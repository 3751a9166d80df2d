using FluentAssertions;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

public sealed class ResumptionTests : IDisposable
{
    private const string Ticket = """[{"action":"wait","until":{"condition":"ticket"}}]""";
    private const string Get = """[{"action":"send_request","stream":"request","fields":[{"name":":method","value":"GET"},{"name":":scheme","value":"https"},{"name":":authority","value":"localhost"},{"name":":path","value":"/"}]}]""";
    private const string Answer = """[{"action":"wait","until":{"condition":"stream_ended","stream":"request"}}]""";
    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackServer _server = LoopbackServer.Correct();

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_request_in_0_RTT_is_accepted_and_answered()
    {
        await Replay(Ticket);

        (await ReplayEarly()).Output.Should().Contain("0-RTT accepted").And.Contain("status 200, finished");
    }

    [Fact]
    public async Task The_same_ticket_is_not_accepted_twice()
    {
        await Replay(Ticket);
        var session = await File.ReadAllTextAsync(_folder.File("session.json"), TestContext.Current.CancellationToken);
        await ReplayEarly();
        await File.WriteAllTextAsync(_folder.File("session.json"), session, TestContext.Current.CancellationToken);

        (await ReplayEarly()).Output.Should().Contain("0-RTT rejected").And.Contain("status 200, finished");
    }

    private Task<Invocation> ReplayEarly() => Replay(Answer, "--early-data", Write("early.json", Get), "-vv");

    private Task<Invocation> Replay(string actions, params IEnumerable<string> more) =>
        Invocation.Of(["replay", Write("actions.json", actions), "-t", _server.Address, "--session", _folder.File("session.json"), .. more]);

    private string Write(string name, string content)
    {
        File.WriteAllText(_folder.File(name), content);
        return _folder.File(name);
    }
}
