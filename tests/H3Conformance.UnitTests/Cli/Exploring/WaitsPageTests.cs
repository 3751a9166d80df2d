using FluentAssertions;
using H3Conformance.Scenarios.Notation;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Exploring;

/// <summary>docs/explore.md goes through every condition, with every member that it has.</summary>
public sealed class WaitsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "explore.md")).Split("## Waits")[1].Split("\n## ")[0];

    public static TheoryData<string> Conditions => [.. Kinds.Select(static kind => kind.Key + Members(kind.Value))];

    private static IEnumerable<KeyValuePair<string, RecordShape>> Kinds => ((ChoiceShape)ActionShapes.All.Kinds.Single(static kind => kind.Key == "wait").Value.Members.Single().Shape).Kinds;

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_stands_on_the_page(string condition) => Page.Should().Contain($"`{condition}`");

    private static string Members(RecordShape shape) => shape.Members.Count == 0 ? "" : $"{{{string.Join(' ', shape.Members.Select(static member => member.Name))}}}";
}
