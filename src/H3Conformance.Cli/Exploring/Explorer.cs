using System.Globalization;
using H3Conformance.Cli.Connections;
using H3Conformance.Scenarios.Notation;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>The dialogue of a session: takes actions and commands line by line until it is told to end.</summary>
/// <param name="lines">What is typed.</param>
/// <param name="screen">What is shown.</param>
/// <param name="stage">What becomes of the actions.</param>
/// <param name="queue">Where they are kept.</param>
/// <param name="usualFields">Those of a plain request.</param>
internal sealed class Explorer(ILineSource lines, Screen screen, IStage stage, ActionQueue queue, string usualFields)
{
    private readonly Help _help = new(screen);
    private int _line;

    /// <summary>Runs to the end; true where the actions are to be carried out.</summary>
    /// <exception cref="CommandException">A pipe gave a line that is neither an action nor a command.</exception>
    public bool Run()
    {
        while (true)
        {
            try
            {
                var line = lines.Read(new Question(stage.Prompt, Help.Words), stage.Meanwhile);
                _line++;
                if (line is null)
                    return !lines.IsPerson;
                if (!ActionFiles.IsBlank(line) && Take(line.Trim()) is { } commit)
                    return commit;
            }
            catch (AbandonedException)
            {
                screen.Say("dropped; quit ends the session");
            }
            catch (QueueException exception) when (lines.IsPerson)
            {
                screen.Fault(exception.Message);
            }
            catch (QueueException exception)
            {
                throw new CommandException(ExitCode.UnusableInput, string.Create(CultureInfo.InvariantCulture, $"line {_line}: {exception.Message}"));
            }
        }
    }

    // Null where the session goes on.
    private bool? Take(string line)
    {
        var end = line.IndexOf(' ');
        var (word, rest) = end < 0 ? (line, "") : (line[..end], line[(end + 1)..].Trim());
        switch (word)
        {
            case "commit":
                return true;
            case "quit":
                return false;
            case "help" or "?":
                _help.Show(rest);
                break;
            case "list":
                List();
                break;
            case "save":
                ActionFiles.Save(FileName(rest), queue.Actions);
                break;
            case "load":
                foreach (var action in ActionFiles.Load(FileName(rest)))
                    Accept(action);
                break;
            case "repeat":
                Repeat(Numbers(rest, 1, 2));
                break;
            case "edit" or "delete" or "move" or "undo":
                Change(word, rest);
                break;
            default:
                Accept(Read(line, word));
                break;
        }

        return null;
    }

    private Action Read(string line, string word)
    {
        var action = ReadAny(line, word);
        return Comparators.Fault([action]) is { } fault ? throw new QueueException(fault) : action;
    }

    private Action ReadAny(string line, string word)
    {
        if (lines.IsPerson && line == word && Help.Find(word) is { Fields.Count: > 0 } descriptor)
            return new ActionPrompts(Ask, screen, usualFields).Ask(descriptor);
        return ActionNotation.TryRead(line, ActionFiles.Content, out var action, out var fault)
            ? action
            : throw new QueueException(fault);
    }

    private string Ask(Question question) => lines.Read(question, stage.Meanwhile) ?? throw new AbandonedException();

    private void Accept(Action action)
    {
        if (!stage.Accept(action))
            return;
        queue.Add(action);
        if (lines.IsPerson && stage.IsQueue)
            screen.Say(string.Create(CultureInfo.InvariantCulture, $"{queue.Actions.Count,4}  {ActionNotation.Write(action)}"));
    }

    private void List()
    {
        foreach (var (index, action) in queue.Actions.Index())
            screen.Say(string.Create(CultureInfo.InvariantCulture, $"{index + 1,4}  {ActionNotation.Write(action)}"));
    }

    private void Repeat(int[] numbers)
    {
        var action = queue.At(numbers[0]);
        for (var times = numbers.Length > 1 ? numbers[1] : 1; times > 0; times--)
            Accept(action);
    }

    private void Change(string command, string rest)
    {
        if (!stage.IsQueue)
            throw new QueueException($"{command} is too late: the actions have gone out");
        switch (command)
        {
            case "edit":
                Edit(rest);
                break;
            case "delete":
                queue.Delete(Numbers(rest, 1, 1)[0]);
                break;
            case "move":
                var places = Numbers(rest, 2, 2);
                queue.Move(places[0], places[1]);
                break;
            default:
                if (!queue.Undo())
                    throw new QueueException("there is nothing to be undone");
                break;
        }
    }

    private void Edit(string rest)
    {
        var end = rest.IndexOf(' ');
        var place = Numbers(end < 0 ? rest : rest[..end], 1, 1)[0];
        var old = ActionNotation.Write(queue.At(place));
        var line = end >= 0 ? rest[(end + 1)..].Trim() : lines.IsPerson ? Ask(new Question($"{place}> ", Help.Words, old)) : throw new QueueException("edit N is followed by the new line");
        queue.Replace(place, Read(line, line.Split(' ')[0]));
    }

    private static string FileName(string rest) => rest.Length > 0 ? rest : throw new QueueException("a file name is expected");

    private static int[] Numbers(string text, int least, int most)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(static word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        return words.Length >= least && words.Length <= most && !numbers.Contains(-1)
            ? numbers
            : throw new QueueException(most == 1 ? "a number of the list is expected" : "two numbers are expected");
    }
}
