using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Harness;

/// <summary>Tests that only ask, and watch what the server sends of itself.</summary>
public abstract class WatchingTest(Target target) : ConformanceTest(target)
{
    /// <summary>The server keeps to the rule of the test on a connection of this variation.</summary>
    protected Task Watch(string variation, [CallerMemberName] string test = "") => Watch(variation, [], "response to every request", static _ => true, test);

    /// <summary>The same with more actions, where the server shows what the rule is about.</summary>
    protected Task Watch(string variation, ValueList<Action> more, string what, Func<Outcome, bool> isShown, [CallerMemberName] string test = "")
    {
        var varied = Variations.Of(variation);
        var trial = Run([.. varied.Actions(Get, Get.Replace(":method", "HEAD"), Post), .. more], test).Case(variation);
        var rule = trial.Requirement.Id;
        return trial.WhereShown(what, outcome => outcome.Breaks(rule) || (IsAnswered(outcome, varied) && isShown(outcome))).Should().KeepToTheRule();
    }

    /// <summary>Every request of the variation got a whole response: what the server sends has been seen.</summary>
    protected static bool IsAnswered(Outcome outcome, Variation variation) =>
        variation.Streams.All(name => outcome.Streams.GetValueOrDefault(name) is { IsAnswered: true });

    /// <summary>The server puts entries into the dynamic table that it is offered.</summary>
    protected static bool UsesTheTable(Outcome outcome) => !outcome.Qpack.EncoderStream.IsEmpty;
}
