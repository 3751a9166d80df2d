using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Notation;

/// <summary>Actions as lines for people: <c>name member=value …</c>, exact in both directions.</summary>
public static class ActionNotation
{
    private const string UntilMember = "wait until=";

    /// <summary>One line; what has its default is left out.</summary>
    public static string Write(Action action) =>
        NotationWriter.Action(ActionShapes.All, WithoutDefaults.Of(JsonNode.Parse(ScenarioJson.Write(action))!.AsObject(), ActionShapes.All));

    /// <summary>A condition as it stands behind <c>wait until=</c>.</summary>
    public static string Write(Condition condition) => Write(new Wait(condition))[UntilMember.Length..];

    /// <summary>Reads one line; the fault says in one line what is wrong, and in which column.</summary>
    /// <param name="line">Perhaps with a comment behind it.</param>
    /// <param name="readFile">Gives the octets of a file for <c>@file</c>; null where a line may not name one.</param>
    /// <param name="action">The action.</param>
    /// <param name="fault">Why there is none.</param>
    public static bool TryRead(string line, Func<string, Bytes>? readFile, [NotNullWhen(true)] out Action? action, [NotNullWhen(false)] out string? fault)
    {
        action = null;
        try
        {
            var json = new NotationReader(line, new ScalarReader(readFile)).Action(ActionShapes.All);
            return TryRead(json, out action, out fault);
        }
        catch (NotationException exception)
        {
            fault = NotationReader.Describe(exception);
            return false;
        }
    }

    /// <summary>Takes what was asked for member by member.</summary>
    public static bool TryRead(JsonObject json, [NotNullWhen(true)] out Action? action, [NotNullWhen(false)] out string? fault) =>
        ScenarioJson.TryRead(Encoding.UTF8.GetBytes(json.ToJsonString()), out action, out fault);

    /// <summary>Reads one value of a member, as it stands behind the equals sign.</summary>
    public static bool TryReadValue(string text, Member member, Func<string, Bytes>? readFile, out JsonNode? value, [NotNullWhen(false)] out string? fault)
    {
        value = null;
        fault = null;
        try
        {
            value = new NotationReader(text, new ScalarReader(readFile)).Only(member);
            return true;
        }
        catch (NotationException exception)
        {
            fault = NotationReader.Describe(exception);
            return false;
        }
    }

    /// <summary>Reads a whole line as one word: what a person answers when asked for a single value.</summary>
    public static bool TryReadWord(string text, Shape shape, Func<string, Bytes>? readFile, out JsonNode? value, [NotNullWhen(false)] out string? fault)
    {
        value = null;
        fault = null;
        try
        {
            var isFile = shape is OctetsShape && text.StartsWith('@');
            value = new ScalarReader(readFile).Read(shape, new Token(isFile ? text[1..] : text, IsQuoted: false, 0) { IsFile = isFile });
            return true;
        }
        catch (NotationException exception)
        {
            fault = exception.Message;
            return false;
        }
    }

    /// <summary>Reads <c>member=value …</c> into what is there already.</summary>
    public static bool TryReadMembers(string text, RecordShape shape, Func<string, Bytes>? readFile, JsonObject into, [NotNullWhen(false)] out string? fault)
    {
        fault = null;
        try
        {
            new NotationReader(text, new ScalarReader(readFile)).Members(shape, into);
            return true;
        }
        catch (NotationException exception)
        {
            fault = NotationReader.Describe(exception);
            return false;
        }
    }
}
