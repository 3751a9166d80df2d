using System.Text;
using System.Text.Json.Nodes;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Summary;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Summary;

/// <summary>The summary of a scenario that was carried out against the reference server in memory.</summary>
internal sealed class SummarisedRun
{
    public SummarisedRun(ValueList<Action> actions, ContentCoding coding = ContentCoding.Hex, int mostOctets = RunRecord.UsualLimit)
    {
        var run = new RecordedRun(actions, mostOctets);
        var output = new MemoryStream();
        ConnectionSummary.Write(output, run.Record, run.Traffic, run.Outcome, [], coding);
        Text = Encoding.UTF8.GetString(output.ToArray());
    }

    public string Text { get; }

    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();
}
