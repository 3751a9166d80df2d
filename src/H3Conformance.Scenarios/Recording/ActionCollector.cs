using System.Runtime.InteropServices;
using System.Text.Json;
using H3Conformance.Scenarios.Recording.H3i;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Picks the actions out of the records of a file, in the order in which they stood in their scenario.</summary>
internal sealed class ActionCollector
{
    private readonly List<PlacedAction> _actions = [];
    private bool _isOfH3i;
    private string? _outcome;

    /// <summary>Records taken in so far.</summary>
    public int Records { get; private set; }

    /// <summary>Takes one JSON value: an action, a scenario, an event of a qlog; the fault where it is none of them.</summary>
    public RecordingFault? Add(ReadOnlyMemory<byte> json, long offset)
    {
        Records++;
        try
        {
            using var document = JsonDocument.Parse(json.Span[0] == 0x1e ? json[1..] : json);
            return Add(document.RootElement) is { } what ? new RecordingFault(what, Records, offset) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new RecordingFault(ScenarioJson.Line(exception), Records, offset);
        }
    }

    public RecordingResult ToResult() => _actions.Count == 0
        ? RecordingResult.Of(new RecordingFault("there are no actions in it", 0, 0))
        : RecordingResult.Of(new Scenario([.. Opening, .. _actions.OrderBy(static item => item.Index).Select(static item => item.Action)])) with { Outcome = _outcome };

    private IEnumerable<Action> Opening => _isOfH3i ? H3iRecording.Opening : [];

    private string? Add(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return "an object is expected";
        if (record.TryGetProperty("actions", out _))
            return AddScenario(record);
        if (record.TryGetProperty("action", out _))
            return AddAction(record, _actions.Count);
        if (record.TryGetProperty("file_schema", out _))
        {
            _isOfH3i = H3iRecording.IsHeader(record);
            return null;
        }

        if (!record.TryGetProperty("name", out var name) || name.ValueKind != JsonValueKind.String)
            return "this is neither an action nor an event of qlog";
        if (_isOfH3i)
            return AddAll(H3iRecording.Read(record));
        if (name.ValueEquals("h3c:outcome"))
            _outcome = Reactions(record);
        return name.ValueEquals("h3c:action") ? AddEvent(record) : null;
    }

    private string? AddAll(IEnumerable<Action> actions)
    {
        foreach (var action in actions)
            _actions.Add(new PlacedAction(_actions.Count, action));
        return null;
    }

    private string? AddEvent(JsonElement record)
    {
        if (!record.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object || !data.TryGetProperty("action", out var action))
            return "an h3c:action event has no action";
        var index = data.TryGetProperty("index", out var place) && place.ValueKind == JsonValueKind.Number && place.TryGetInt32(out var number) ? number : _actions.Count;
        return AddAction(action, index);
    }

    // Recordings of others have no such event, and one without reactions can still be replayed.
    private static string? Reactions(JsonElement record) =>
        record.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("reactions", out var reactions) && reactions.ValueKind == JsonValueKind.String ? reactions.GetString() : null;

    private string? AddAction(JsonElement json, int index)
    {
        if (!ScenarioJson.TryRead(JsonMarshal.GetRawUtf8Value(json), out Action? action, out var fault))
            return fault;
        _actions.Add(new PlacedAction(index, action));
        return null;
    }

    private string? AddScenario(JsonElement json)
    {
        if (!ScenarioJson.TryRead(JsonMarshal.GetRawUtf8Value(json), out Scenario? scenario, out var fault))
            return fault;
        return AddAll(scenario.Actions);
    }

    private sealed record PlacedAction(int Index, Action Action);
}
