namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section3_2_ConnectionEstablishment(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-3.2-5")]
    public Task The_server_sends_SETTINGS_first_on_its_control_stream() =>
        Run(stimulus: [])
        .Should().Show("a control stream of the server begins with SETTINGS", static outcome =>
            outcome.ServerStreams.Any(static stream => stream.Type == Http3StreamType.Control && stream.FrameTypes.Count > 0 && stream.FrameTypes[0] == Http3FrameType.Settings));
}
