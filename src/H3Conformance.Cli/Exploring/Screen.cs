using H3Conformance.Scenarios.Outcomes;
using Spectre.Console;

namespace H3Conformance.Cli.Exploring;

/// <summary>What a session shows: lines, in colours where there is a terminal that wants them.</summary>
internal sealed class Screen(TextWriter output, bool isTerminal)
{
    // Lines are never broken: a terminal does that itself.
    private const int Unbroken = 100_000;
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(output),
    });

    /// <summary>Hides the line that is being typed while another one is shown.</summary>
    public Action<System.Action> Around { get; set; } = static write => write();

    public void Say(string line) => Show(line, Style.Plain);

    public void Event(string line) => Show(line, new Style(line.Contains("the server closed", StringComparison.Ordinal) || line.Contains(" reset ", StringComparison.Ordinal) ? Color.Yellow : Color.Aqua));

    public void Fault(string line) => Show(line, new Style(Color.Red));

    public void Heading(string line) => Show(line, new Style(decoration: Decoration.Bold));

    /// <summary>Without a line end, as it is.</summary>
    public void Raw(string text)
    {
        output.Write(text);
        output.Flush();
    }

    private void Show(string line, Style style) => Around(() =>
    {
        _console.Profile.Width = Unbroken;
        _console.Write(new Text(PrintableText.Of(line), style));
        output.WriteLine();
        output.Flush();
    });
}
