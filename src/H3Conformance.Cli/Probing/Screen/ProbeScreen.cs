using System.Globalization;
using Spectre.Console;

namespace H3Conformance.Cli.Probing.Screen;

/// <summary>A report for people, in 100 columns, or as many as the terminal has where those are fewer.</summary>
internal static class ProbeScreen
{
    private const int Columns = 100;
    private const int LeastColumns = 60;
    private const int TitleColumns = 22;
    // Each of the two columns of a table has a margin of one on both sides.
    private const int Margins = 4;

    public static void Write(ProbeReport report, TextWriter output)
    {
        var console = ConsoleOn(output);
        var took = string.Create(CultureInfo.InvariantCulture, $"{report.Connections} connections in {report.ProbeMs} ms");
        console.Write(new Text(PlainText.Of($"{report.Target} at {report.Address}, {took}"), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (var section in new[] { TransportSection.Of(report), TlsSection.Of(report), Http3Section.Of(report), TimingSection.Of(report) })
            console.Write(TableOf(section, console.Profile.Width - TitleColumns - Margins));
    }

    private static Table TableOf(Section section, int textColumns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        table.AddColumn(new TableColumn(new Text(section.Title, new Style(Color.Blue, decoration: Decoration.Bold))) { Width = TitleColumns, NoWrap = true });
        table.AddColumn(new TableColumn("") { Width = textColumns });
        foreach (var row in section.Rows)
            table.AddRow(new Text($"  {row.Title}"), new Text(PlainText.Of(row.Text), row.IsOpen ? new Style(Color.Yellow) : Style.Plain));
        return table;
    }

    private static IAnsiConsole ConsoleOn(TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var isColoured = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isColoured ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isTerminal && Console.WindowWidth > 0 ? Math.Clamp(Console.WindowWidth, LeastColumns, Columns) : Columns;
        return console;
    }
}
