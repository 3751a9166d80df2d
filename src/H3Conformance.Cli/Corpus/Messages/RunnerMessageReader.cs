using System.Text.Json;

namespace H3Conformance.Cli.Corpus.Messages;

/// <summary>Reads the messages of xunit's JSON reporter, one a line.</summary>
internal static class RunnerMessageReader
{
    /// <summary>What a run without a target throws in its one test.</summary>
    private const string Refusal = ".TargetRefusedException";

    /// <summary>Null for a line that is no message, or one of no interest.</summary>
    public static RunnerMessage? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement is { ValueKind: JsonValueKind.Object } message ? Read(message) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RunnerMessage? Read(JsonElement message) => Text(message, "$type") switch
    {
        "discovery-complete" => new TestsSelected(message.TryGetProperty("TestCasesToRun", out var count) && count.TryGetInt32(out var number) ? number : 0),
        "test-starting" => new TestStarted(Id(message), WithoutNamespace(Text(message, "TestDisplayName")), Requirement(message)),
        "test-passed" => new TestEnded(Id(message), TestVerdicts.OfPass(Texts(message, "Warnings")), Lines(message, "Warnings"), Text(message, "Output")),
        "test-skipped" => new TestEnded(Id(message), TestVerdicts.OfSkip(Text(message, "Reason")), Text(message, "Reason"), Text(message, "Output")),
        "test-failed" => new TestEnded(Id(message), TestVerdict.Failed, Lines(message, "Messages"), Text(message, "Output"))
        {
            IsRefusal = Texts(message, "ExceptionTypes").Any(static type => type.EndsWith(Refusal, StringComparison.Ordinal)),
        },
        "test-assembly-finished" => new RunEnded(),
        _ => null,
    };

    private static string Id(JsonElement message) => Text(message, "TestUniqueID");

    private static string Requirement(JsonElement message) =>
        message.TryGetProperty("Traits", out var traits) && traits.ValueKind == JsonValueKind.Object ? Texts(traits, "Requirement").FirstOrDefault("") : "";

    // Dots may stand in the data of a test as well.
    private static string WithoutNamespace(string name)
    {
        var end = name.IndexOf('(', StringComparison.Ordinal) is >= 0 and var data ? data : name.Length;
        var method = name.LastIndexOf('.', Math.Max(end - 1, 0));
        return method > 0 ? name[(name.LastIndexOf('.', method - 1) + 1)..] : name;
    }

    private static string Text(JsonElement message, string member) =>
        message.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Lines(JsonElement message, string member) => string.Join('\n', Texts(message, member)).ReplaceLineEndings("\n").TrimEnd();

    private static string[] Texts(JsonElement message, string member) =>
        message.TryGetProperty(member, out var values) && values.ValueKind == JsonValueKind.Array
            ? [.. values.EnumerateArray().Where(static value => value.ValueKind == JsonValueKind.String).Select(static value => value.GetString()!)]
            : [];
}
