namespace H3Conformance.Cli.Probing.Screen;

/// <summary>What the screen says about times.</summary>
internal static class TimingSection
{
    public static Section Of(ProbeReport report)
    {
        var rows = new RowsOf(report);
        return new Section(
            "Time",
            rows.Row("handshake", "timings", report.Timings, static facts => Words.Milliseconds(facts.HandshakeMs)),
            rows.Row("response", "timings", report.Timings, static facts => Words.Milliseconds(facts.FirstResponseMs)),
            rows.Row("round trip", "timings", report.Timings, static facts => $"{Words.Milliseconds(facts.RttSmoothedMs)} smoothed, {Words.Milliseconds(facts.RttMinimumMs)} at least"));
    }
}
