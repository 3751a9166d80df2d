using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Actions and scenarios as JSON, exact in both directions.</summary>
public static partial class ScenarioJson
{
    private static readonly JsonSerializerOptions Options = new(ScenarioJsonContext.Default.Options)
    {
        // A recording is read by people, not by browsers.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = ScenarioJsonContext.Default.WithAddedModifier(Kinds.NameIn),
        Converters = { new KindJsonConverter() },
    };

    /// <summary>One line.</summary>
    public static string Write(Action action) => JsonSerializer.Serialize(action, Contract<Action>());

    /// <summary>One line.</summary>
    public static string Write(Scenario scenario) => JsonSerializer.Serialize(scenario, Contract<Scenario>());

    public static void Write(Utf8JsonWriter writer, Action action) => JsonSerializer.Serialize(writer, action, Contract<Action>());

    public static void Write(Utf8JsonWriter writer, Condition condition) => JsonSerializer.Serialize(writer, condition, Contract<Condition>());

    /// <summary>Reads one action from UTF-8 text; the fault says in one line what is wrong and where.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Action? action, [NotNullWhen(false)] out string? fault) => TryRead(json, Contract<Action>(), out action, out fault);

    /// <summary>Reads a scenario from UTF-8 text; the fault says in one line what is wrong and where.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Scenario? scenario, [NotNullWhen(false)] out string? fault) => TryRead(json, Contract<Scenario>(), out scenario, out fault);

    private static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static bool TryRead<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? fault)
        where T : class
    {
        try
        {
            value = JsonSerializer.Deserialize(json, type);
            fault = value is null ? "null is no value here" : "";
            return value is not null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            value = null;
            fault = Line(exception);
            return false;
        }
    }

    // The serializer names its types and repeats the place behind its sentence; people want the sentence and the member.
    internal static string Line(Exception exception)
    {
        var sentence = exception.Message.ReplaceLineEndings(" ").Split(" Path: ")[0].Split(" LineNumber: ")[0];
        var line = Namespaces().Replace(sentence, "");
        return Path(exception) is { Length: > 0 } path ? $"{line} (at ${path})" : line;
    }

    // Each reader on the way knows its own part only.
    private static string Path(Exception? exception) => exception is JsonException { Path: { Length: > 0 } path } ? path[1..] + Path(exception.InnerException) : "";

    [GeneratedRegex(@"H3Conformance\.(\w+\.)*(?=\w)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespaces();
}
