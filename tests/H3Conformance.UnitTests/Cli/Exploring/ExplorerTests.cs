using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Exploring;
using H3Conformance.Scenarios.Notation;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Exploring;

public class ExplorerTests
{
    [Fact]
    public void The_queue_can_be_changed_until_commit()
    {
        var (commit, queue, _) = Explore("flush", "update_keys", "open_stream stream=a", "move 3 1", "delete 3", "edit 2 flush", "repeat 1 2", "undo", "commit");

        commit.Should().BeTrue();
        queue.Should().Equal("open_stream stream=a", "flush", "open_stream stream=a");
    }

    [Fact]
    public void Quit_carries_nothing_out() => Explore("flush", "quit").Commit.Should().BeFalse();

    [Fact]
    public void A_person_who_ends_the_input_carries_nothing_out() => Explore("flush").Commit.Should().BeFalse();

    [Fact]
    public void Escape_drops_the_action_that_is_asked_for()
    {
        var (commit, queue, _) = Explore("send_bytes", "request", ScriptedLines.Escape, ScriptedLines.Escape, "flush", "commit");

        commit.Should().BeTrue();
        queue.Should().Equal("flush");
    }

    [Theory]
    [InlineData("fly", "there is no action 'fly'")]
    [InlineData("delete 7", "there are no actions yet")]
    [InlineData("delete", "a number of the list is expected")]
    [InlineData("move 1", "two numbers are expected")]
    [InlineData("undo", "there is nothing to be undone")]
    [InlineData("repeat -1", "two numbers are expected")]
    [InlineData("edit x", "a number of the list is expected")]
    [InlineData("load /no/such/file", "/no/such/file")]
    [InlineData("save /no/such/file", "/no/such/file")]
    [InlineData("save", "a file name is expected")]
    [InlineData("help fly", "there is no action 'fly'")]
    [InlineData("\0\x1b[31m", "there is no action")]
    public void A_mistake_is_told_and_the_session_goes_on(string line, string message)
    {
        var (commit, queue, output) = Explore(line, "flush", "commit");

        commit.Should().BeTrue();
        queue.Should().Equal("flush");
        output.Should().Contain(message).And.NotContain("\x1b");
    }

    [Fact]
    public void A_pipe_ends_at_its_first_bad_line()
    {
        var bad = () => Explore(new ScriptedLines("# a comment", "", "flush", "fly", "flush") { IsPerson = false });

        bad.Should().Throw<CommandException>().WithMessage("line 4: column 1: there is no action 'fly'").Which.ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_end_of_a_pipe_is_a_commit() => Explore(new ScriptedLines("flush") { IsPerson = false }).Commit.Should().BeTrue();

    [Fact]
    public void What_is_saved_can_be_loaded()
    {
        using var file = new TemporaryFile("");
        Explore("open_stream stream=a", "wait until=closed", $"save {file.Path}", "quit");

        Explore($"load {file.Path}", "commit").Queue.Should().Equal("open_stream stream=a", "wait until=closed");
    }

    [Fact]
    public void A_recording_can_be_loaded()
    {
        using var file = new TemporaryFile("""[{"action":"flush"}]""");

        Explore($"load {file.Path}", "commit").Queue.Should().Equal("flush");
    }

    [Fact]
    public void Help_explains_every_action()
    {
        var (_, _, output) = Explore([.. Help.Words.Where(static word => Help.Find(word) is not null).Select(static word => $"help {word}"), "help", "quit"]);

        output.Should().Contain("Sends CONNECTION_CLOSE.").And.Contain("error_code: the code [0x100]").And.Contain("repeat N [times]");
    }

    [Fact]
    public void Nothing_that_is_typed_throws()
    {
        var random = new Random(3);
        var words = Help.Words.Concat(["1", "0", "-1", "2147483648", "x=", "{", "[", "\"", "?", ScriptedLines.Escape, "\ud800"]).Where(static word => word is not ("quit" or "commit" or "save" or "load")).ToArray();
        for (var i = 0; i < 200; i++)
            Explore([.. Enumerable.Range(0, 30).Select(_ => string.Join(' ', random.GetItems(words, random.Next(1, 4))))]).Commit.Should().BeFalse();
    }

    private static (bool Commit, IEnumerable<string> Queue, string Output) Explore(params string[] script) => Explore(new ScriptedLines(script));

    private static (bool Commit, IEnumerable<string> Queue, string Output) Explore(ScriptedLines lines)
    {
        var output = new StringWriter();
        var queue = new ActionQueue();
        var commit = new Explorer(lines, new Screen(output, isTerminal: false), new QueueStage(), queue, "[:path=/]").Run();
        return (commit, queue.Actions.Select(ActionNotation.Write), output.ToString());
    }
}
