using FluentAssertions;
using H3Conformance.SelfTests.House;
using H3Conformance.Server.Misbehaviours;
using Xunit;

namespace H3Conformance.SelfTests.Misbehaviours;

/// <summary>The table in docs/serve.md says what the catalogue says.</summary>
public class MisbehaviourDocumentTests
{
    [Fact]
    public void Every_misbehaviour_has_its_line()
    {
        var document = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "serve.md"));
        var rows = document.SkipWhile(static line => !line.StartsWith("| Name | Fault", StringComparison.Ordinal)).Skip(2).TakeWhile(static line => line.StartsWith('|'));

        rows.Select(static row => row[..(row.TrimEnd(' ', '|').LastIndexOf(" | ", StringComparison.Ordinal) + 3)]).Should().Equal(
            MisbehaviourCatalogue.All.Select(static misbehaviour => $"| `{misbehaviour.Name}` | {misbehaviour.Fault} | {misbehaviour.Section} | {misbehaviour.Demand} | "));
    }
}
