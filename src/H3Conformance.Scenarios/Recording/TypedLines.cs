using System.Globalization;
using System.Text;
using System.Text.Unicode;
using H3Conformance.Scenarios.Notation;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Actions as they are typed at a prompt, one a line; empty lines and comments are skipped. No line may name another file.</summary>
internal static class TypedLines
{
    /// <param name="content">UTF-8 text.</param>
    /// <param name="number">That of its first line, for what is told.</param>
    public static RecordingResult Read(ReadOnlySpan<byte> content, int number)
    {
        if (!IsText(content))
            return Unusable("this is neither qlog in JSON text sequences nor JSON nor lines of actions");
        List<Action> actions = [];
        for (; !content.IsEmpty; number++)
        {
            var length = content.IndexOf((byte)'\n');
            var line = Encoding.UTF8.GetString(length < 0 ? content : content[..length]).Trim();
            content = length < 0 ? [] : content[(length + 1)..];
            if (line is [] or ['#', ..])
                continue;
            if (!ActionNotation.TryRead(line, readFile: null, out var action, out var fault))
                return Unusable(string.Create(CultureInfo.InvariantCulture, $"line {number}: {fault.ReplaceLineEndings(" ")}"));
            actions.Add(action);
        }

        return actions.Count == 0 ? Unusable("there are no actions in it") : RecordingResult.Of(new Scenario([.. actions]));
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        foreach (var octet in content)
        {
            if (octet is < 0x20 and not ((byte)'\t' or (byte)'\r' or (byte)'\n') or 0x7f)
                return false;
        }

        return Utf8.IsValid(content);
    }

    private static RecordingResult Unusable(string what) => RecordingResult.Of(new RecordingFault(what, 0, 0));
}
