using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9297;

public sealed class Section2_1_DatagramsInHttp3(Target target) : DatagramTest(target)
{
    // A stream that no step opens, and that most servers admit.
    private static readonly Bytes ForAnotherStream = Bytes.Hex("14 68 33 63");

    private static ValueList<Action> Send(Bytes payload) => [.. TakeDatagrams, .. Repeat(new SendDatagramFrame(payload))];

    [RequirementCases("rfc9297-2.1-1")]
    [InlineData("d0 00 00 00 00 00 00 00")]
    [InlineData("ff ff ff ff ff ff ff ff")]
    public Task A_Quarter_Stream_ID_above_its_range_is_H3_DATAGRAM_ERROR(string payload) =>
        Run(stimulus: Send(Bytes.Hex(payload)), twin: Send(ForAnotherStream))
        .Case(payload).WhereOffered(Feature.HttpDatagrams).Should().CloseTheConnectionWith(H3Error.DatagramError);

    [RequirementCases("rfc9297-2.1-2")]
    [InlineData("")]
    [InlineData("40")]
    public Task A_datagram_too_short_for_its_Quarter_Stream_ID_is_H3_DATAGRAM_ERROR(string payload) =>
        Run(stimulus: Send(Bytes.Hex(payload)), twin: Send(ForAnotherStream))
        .Case(payload).WhereOffered(Feature.HttpDatagrams).Should().CloseTheConnectionWith(H3Error.DatagramError);

    [Requirement("rfc9297-2.1-4")]
    public Task A_datagram_for_a_request_that_is_over_is_dropped() =>
        Run([.. TakeDatagrams, SendRequest(Request, Get), WaitFor(new StreamEnded(Request)), new SendHttpDatagram(Request, Bytes.Utf8("h3c"))])
        .WhereOffered(Feature.HttpDatagrams).Should().BeAnswered();

    [Requirement("rfc9297-2.1-5")]
    public Task A_datagram_ahead_of_its_stream_is_harmless() =>
        Run(Send(ForAnotherStream))
        .WhereOffered(Feature.HttpDatagrams).Unless(static outcome => outcome.RequestStreamLimit <= 0x14 ? "the server admits too few streams" : null)
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9297-2.1-6")]
    public Task A_datagram_for_a_stream_beyond_the_limit_is_H3_ID_ERROR() =>
        Run(stimulus: Send(Bytes.Hex("cf ff ff ff ff ff ff ff")), twin: Send(ForAnotherStream))
        .WhereOffered(Feature.HttpDatagrams).Should().CloseTheConnectionWith(H3Error.IdError);
}
