namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_1_2_BlockedStreams(Target target) : QpackTest(target)
{
    // RFC 9114 6.1: a client can count on 100 requests at a time.
    private const ulong MostStreams = 99;

    [Requirement("rfc9204-2.1.2-x1")]
    public Task A_request_waits_for_an_insertion_that_comes_after_it()
    {
        RequireBlocking();
        return Run([.. Block(1), WaitFor(new SentIsAcknowledged()), SendEncoderInstruction(InsertEntry("a"))])
            .Should().BeAnswered(Blocked(0));
    }

    [Requirement("rfc9204-2.1.2-x1")]
    public Task As_many_streams_as_the_server_allows_are_served_once_they_are_unblocked()
    {
        RequireBlocking();
        RequireFewBlockedStreams();
        return Run([.. Block(MaxBlockedStreams), WaitFor(new SentIsAcknowledged()), SendEncoderInstruction(InsertEntry("a"))])
            .Should().BeAnswered([.. Enumerable.Range(0, (int)MaxBlockedStreams).Select(Blocked)]);
    }

    [Requirement("rfc9204-2.1.2-2")]
    public Task One_blocked_stream_more_than_the_server_allows_is_QPACK_DECOMPRESSION_FAILED()
    {
        RequireTable();
        RequireFewBlockedStreams();
        return Run(
                stimulus: Block(MaxBlockedStreams + 1),
                twin: [.. Block(MaxBlockedStreams), WaitFor(new SentIsAcknowledged()), SendEncoderInstruction(InsertEntry("a"))])
            .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);
    }

    private static StreamName Blocked(int index) => $"blocked-{index}";

    private void RequireFewBlockedStreams() =>
        Assert.SkipUnless(MaxBlockedStreams < MostStreams, $"the server allows {MaxBlockedStreams} blocked streams, more than there can be requests at a time");

    private ValueList<Action> Block(ulong streams) =>
    [
        SendEncoderInstruction(new SetDynamicTableCapacity(RoomForTwo)),
        .. Enumerable.Range(0, (int)streams).Select(index => SendLastFieldSection(Blocked(index), GetSection(Prefix(1, 1), Entry(0)))),
    ];
}
