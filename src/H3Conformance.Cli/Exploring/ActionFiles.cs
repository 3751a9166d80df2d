using H3Conformance.Cli.Connections;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Notation;
using H3Conformance.Scenarios.Recording;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>Files of a session.</summary>
internal static class ActionFiles
{
    private const long LargestContent = 16 << 20;

    /// <summary>One action a line, as it is typed.</summary>
    /// <exception cref="QueueException">The file cannot be written.</exception>
    public static void Save(string path, IEnumerable<Action> actions) => Try(path, () =>
    {
        File.WriteAllLines(path, actions.Select(ActionNotation.Write));
        return path;
    });

    /// <summary>Lines as they are typed, or any recording.</summary>
    /// <exception cref="QueueException">The file holds something else; the message says where.</exception>
    public static IReadOnlyList<Action> Load(string path)
    {
        var actions = Read(path);
        return Comparators.Fault(actions) is { } fault ? throw new QueueException($"{path}: {fault}") : actions;
    }

    private static IReadOnlyList<Action> Read(string path)
    {
        var recording = RecordingReader.ReadFile(path);
        if (recording.IsUsable)
            return recording.Scenario.Actions;
        if (recording.Fault.Record > 0 || !File.Exists(path))
            throw new QueueException($"{path}: {recording.Fault}");
        return Try(path, () => Lines(path).ToArray());
    }

    /// <summary>What <c>@file</c> stands for.</summary>
    public static Bytes Content(string path) => new FileInfo(path).Length <= LargestContent
        ? File.ReadAllBytes(path)
        : throw new IOException($"{path} has more than {LargestContent} octets");

    private static IEnumerable<Action> Lines(string path)
    {
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (IsBlank(line))
                continue;
            if (!ActionNotation.TryRead(line, Content, out var action, out var fault))
                throw new QueueException($"{path}: line {index + 1}: {fault}");
            yield return action;
        }
    }

    /// <summary>Nothing, or a comment.</summary>
    public static bool IsBlank(string line) => line.AsSpan().Trim() is [] or ['#', ..];

    private static T Try<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new QueueException($"{path}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
