namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_2_PushStreams(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-6.2.2-1")]
    public Task A_push_stream_of_the_client_is_H3_STREAM_CREATION_ERROR() =>
        Run(
            stimulus: [.. WithoutQpackStreams, OpenUniStream("push", Http3StreamType.Push), SendBytes("push", Bytes.Hex("00" /* Push ID */))],
            twin: [.. WithoutQpackStreams, OpenUniStream("push", Http3StreamType.Reserved(7)), SendBytes("push", Bytes.Hex("00"))])
        .Should().CloseTheConnectionWith(H3Error.StreamCreationError);

    [Requirement("rfc9114-6.2.2-3")]
    public Task A_push_ID_opens_one_push_stream_only() =>
        Run([SendFrame(Control, new MaxPushIdFrame(8)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request))])
        .WhereShown("server push", static outcome => outcome.Pushes.Count > 0).Should()
        .Show("a push stream per push ID", static outcome => outcome.Pushes.Where(static push => !push.IsPromise).GroupBy(static push => push.PushId).All(static group => group.Count() == 1));
}
