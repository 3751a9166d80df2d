using FluentAssertions;
using H3Conformance.Scenarios.Notation;
using H3Conformance.UnitTests.Scenarios.Recording;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>Lines that are no actions, or none any more.</summary>
public class LineGarbageTests
{
    private static readonly string[] Commands = ["list", "help", "help send_frame", "undo", "delete 1", "move 1 2", "repeat 1 3", "repeat 1 2147483647", "edit 1 flush", "load /", "save /no/such/folder/file", "?", "commit", "# nothing"];

    [Fact]
    public void A_line_gives_an_action_that_can_be_written_again_or_one_line() => Cases.Each(3000, static random =>
    {
        if (ActionNotation.TryRead(Line(random), null, out var action, out var fault))
            ActionNotation.Write(action).Should().NotBeEmpty();
        else
            fault.Should().NotBeEmpty().And.NotContainAny("\n", "\r");
    });

    // The last line is none: nothing is ever sent.
    [Fact]
    public Task A_pipe_ends_with_one_line_and_exit_code_2() => Cases.Each(500, static async random =>
    {
        var lines = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(3) == 0 ? random.GetItems(Commands, 1)[0] : Line(random));

        var (code, error) = await Command.Run(new StringReader($"{string.Join('\n', lines.Where(static line => line != "commit"))}\nquit now"), "explore", "127.0.0.1:1");

        (code, error).Should().Match<(int Code, string Error)>(static run => run.Code == 0 || (run.Code == 2 && run.Error.StartsWith("h3c: line ", StringComparison.Ordinal)));
    });

    private static string Line(Random random) => random.Next(4) switch
    {
        0 => Damage.NoiseText(random),
        1 => $"send_frame stream=control frame=raw{{{Damage.NoiseText(random)}}}",
        _ => Damage.Of(ActionNotation.Write((Action)RandomValue.Of(typeof(Action), random)), random),
    };
}
