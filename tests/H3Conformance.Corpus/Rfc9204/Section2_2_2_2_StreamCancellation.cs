namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_2_2_2_StreamCancellation(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-2.2.2.2-x1")]
    public Task A_blocked_stream_that_is_reset_is_cancelled()
    {
        RequireBlocking();
        return Run([.. FillTable(RoomForTwo), SendFieldSection("request", GetSection(Prefix(1, 1), Entry(0))), WaitFor(new SentIsAcknowledged()), ResetStream("request", H3Error.RequestCancelled)])
            .Should().ShowOnQpackStreams("Stream Cancellation for the stream of the request", static outcome => outcome.Qpack.Cancels(outcome.Streams["request"].Stream.Value));
    }
}
