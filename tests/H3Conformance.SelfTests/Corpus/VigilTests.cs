using FluentAssertions;
using H3Conformance.Corpus.Harness;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Verdicts;
using Xunit;

namespace H3Conformance.SelfTests.Corpus;

public sealed class VigilTests
{
    private const string Gone = "target 'x' at 127.0.0.1:1 answers no more: nothing comes back.";
    private static readonly Verdict Answered = new(VerdictKind.Pass, "", new Outcome { Stage = Stage.AfterARequest });
    private static readonly Verdict Silent = new(VerdictKind.Inconclusive, "", new Outcome { Stage = Stage.BeforeAnyReply, Ending = new ConnectionEnding(EndCause.Timeout, Stage.BeforeAnyReply) });

    [Fact]
    public async Task A_target_that_answers_is_not_asked_again()
    {
        var vigil = new Vigil(static () => throw new InvalidOperationException());

        (await vigil.Watch("test", static () => Task.FromResult(Answered))).Should().Be(Answered);
    }

    [Fact]
    public async Task Silence_towards_one_stimulus_is_no_death()
    {
        var vigil = new Vigil(static () => Task.FromResult<string?>(null));

        (await vigil.Watch("test", static () => Task.FromResult(Silent))).Should().Be(Silent);
        vigil.Death.Should().BeNull();
    }

    [Fact]
    public async Task One_answer_of_three_is_life_enough()
    {
        var asked = 0;
        var vigil = new Vigil(() => Task.FromResult(++asked < 3 ? Gone : null));

        (await vigil.Watch("test", static () => Task.FromResult(Silent))).Should().Be(Silent);
        asked.Should().Be(3);
    }

    [Fact]
    public async Task The_first_test_that_finds_nobody_fails_and_names_those_that_were_under_way()
    {
        var vigil = new Vigil(static () => Task.FromResult<string?>(Gone));
        vigil.Admit("over")!.Dispose();
        using var killer = vigil.Admit("killer");
        using var first = vigil.Admit("first-confirmation");
        using var late = vigil.Admit("late");

        var watch = async () => await vigil.Watch("first", static () => Task.FromResult(Silent));

        (await watch.Should().ThrowAsync<TargetGoneException>()).WithMessage($"{Gone} It answered when the run began. Under way when it fell silent: killer, first-confirmation.");
        vigil.Death.Should().Be(Gone);
        vigil.Admit("next").Should().BeNull();
        (await vigil.Watch("next", static () => Task.FromResult(Silent))).Should().Be(Silent);
    }
}
