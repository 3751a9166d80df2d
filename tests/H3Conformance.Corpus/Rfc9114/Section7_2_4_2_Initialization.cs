namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_4_2_Initialization(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-7.2.4.2-3")]
    public Task The_server_sends_SETTINGS_before_anything_of_HTTP_3_came_from_the_client() =>
        RunFromTheStart(stimulus: [.. WithoutStreams, WaitFor(new SettingsArrived())], twin: null)
        .Should().Show("SETTINGS of the server come without being waited for in vain", static outcome => outcome.UnmetConditions.Count == 0);
}
