using FluentAssertions;
using H3Conformance.Cli.Exploring;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Exploring;

public class LineEditorTests
{
    [Fact]
    public void Keys_edit_the_line() =>
        Typed("ac", ConsoleKey.LeftArrow, 'b', ConsoleKey.Home, ConsoleKey.Delete, ConsoleKey.End, 'd', ConsoleKey.Backspace).Should().Be("bc");

    [Fact]
    public void Tab_completes_as_far_as_the_candidates_agree()
    {
        Typed("send_fr", ConsoleKey.Tab).Should().Be("send_frame");
        Typed("se", ConsoleKey.Tab).Should().Be("send_f");
        Typed("x=send_fr", ConsoleKey.Tab).Should().Be("x=send_frame");
        Typed("none", ConsoleKey.Tab).Should().Be("none");
    }

    [Fact]
    public void Arrows_recall_earlier_lines()
    {
        Typed("", ConsoleKey.UpArrow, ConsoleKey.UpArrow, ConsoleKey.UpArrow).Should().Be("first");
        Typed("", ConsoleKey.UpArrow, ConsoleKey.UpArrow, ConsoleKey.DownArrow).Should().Be("second");
        Typed("", ConsoleKey.UpArrow, ConsoleKey.DownArrow).Should().BeEmpty();
    }

    [Fact]
    public void Escape_and_control_C_abandon_and_lines_shown_meanwhile_leave_the_typed_text()
    {
        var output = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, isTerminal: false);
        var keys = new ScriptedKeyboard([Key('a'), null, Key('b'), Key(ConsoleKey.Enter), Key('c'), Key(ConsoleKey.Escape)]);
        var lines = new TerminalLines(keys, screen);
        var told = false;

        lines.Read(new Question("> ", []), () =>
        {
            if (!told && output.ToString().EndsWith("> a", StringComparison.Ordinal))
                (told, _) = (true, Tell(screen));
        }).Should().Be("ab");
        output.ToString().Should().Contain("> a\r\x1b[Knews\n\r\x1b[K> a");
        lines.Invoking(static source => source.Read(new Question("> ", []), static () => { })).Should().Throw<AbandonedException>();
    }

    private static bool Tell(Screen screen)
    {
        screen.Say("news");
        return true;
    }

    private static string Typed(string draft, params object[] keys)
    {
        var editor = new LineEditor(new Question("", ["send_frame", "send_fields"], draft), ["first", "second"]);
        foreach (var key in keys)
            editor.Press(key is char character ? Key(character) : Key((ConsoleKey)key));
        return editor.Text;
    }

    private static ConsoleKeyInfo Key(char character) => new(character, ConsoleKey.None, shift: false, alt: false, control: false);

    private static ConsoleKeyInfo Key(ConsoleKey key) => new('\0', key, shift: false, alt: false, control: false);
}
