namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_1_BidirectionalStreams(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-6.1-1")]
    public Task The_transport_parameters_admit_request_streams_and_data_on_them() =>
        Run(stimulus: [])
        .Should().Show("initial_max_streams_bidi and initial_max_stream_data_bidi_remote, or MAX_STREAMS, are above zero", static outcome =>
            outcome.RequestStreamLimit > 0 && outcome.Announced.TransportParameters.InitialMaxStreamDataBidiRemote > 0);

    [Requirement("rfc9114-6.1-2")]
    public Task At_least_100_request_streams_are_admitted() =>
        Run(stimulus: [])
        .Should().Show("initial_max_streams_bidi, or MAX_STREAMS, admits 100 request streams", static outcome => outcome.RequestStreamLimit >= 100);
}
