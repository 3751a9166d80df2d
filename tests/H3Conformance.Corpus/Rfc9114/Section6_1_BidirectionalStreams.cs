namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_1_BidirectionalStreams(Target target) : ConformanceTest(target)
{
    private const ulong MostRequests = 256;

    [Requirement("rfc9114-6.1-1")]
    public Task The_transport_parameters_admit_request_streams_and_data_on_them() =>
        Run(stimulus: [])
        .Should().Show("initial_max_streams_bidi and initial_max_stream_data_bidi_remote, or MAX_STREAMS, are above zero", static outcome =>
            outcome.RequestStreamLimit > 0 && outcome.Announced.TransportParameters.InitialMaxStreamDataBidiRemote > 0);

    [Requirement("rfc9114-6.1-2")]
    public Task At_least_100_request_streams_are_admitted() =>
        Run(stimulus: [])
        .Should().Show("initial_max_streams_bidi, or MAX_STREAMS, admits 100 request streams", static outcome => outcome.RequestStreamLimit >= 100);

    // "At a time" is said of what the server admits: requests that are over make room for others.
    [Requirement("rfc9114-6.1-x1")]
    public Task Requests_that_are_over_make_room_for_others()
    {
        var limit = Target.Announced.TransportParameters.InitialMaxStreamsBidi ?? 0;
        Assert.SkipUnless(limit is > 0 and <= MostRequests, $"not offered: a limit that {MostRequests} requests reach; the server admits {limit}");
        return Run([.. Enumerable.Range(0, (int)limit).SelectMany(Ask), WaitFor(new StreamsAreAdmitted(Bidirectional: true, 1))])
            .Unless(static outcome => outcome.Goaways.Count > 0 ? "the server shuts the connection down" : null).InferredFrom("RFC 9114 6.1")
            .Should().Show("MAX_STREAMS above the first limit", outcome => outcome.RequestStreamLimit > limit);
    }

    private IEnumerable<Action> Ask(int number) => [SendRequest($"request-{number}", Get), WaitFor(new StreamEnded($"request-{number}"))];
}
