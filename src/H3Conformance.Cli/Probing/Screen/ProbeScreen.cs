namespace H3Conformance.Cli.Probing.Screen;

internal static class ProbeScreen
{
    public static void Write(ProbeReport report, TextWriter output) => output.WriteLine(ReportJson.Of(report));
}
