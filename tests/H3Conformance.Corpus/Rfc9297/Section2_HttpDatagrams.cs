using H3Conformance.Scenarios.Targets;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9297;

public sealed class Section2_HttpDatagrams(Target target) : DatagramTest(target)
{
    [Requirement("rfc9297-2-1")]
    public Task A_plain_request_gets_no_datagrams() =>
        Run([.. TakeDatagrams, SendRequest(Request, Get)])
        .Should().Show("no DATAGRAM frame", static outcome => outcome.Datagrams.Count == 0);

    [Requirement("rfc9297-2-2")]
    public Task A_datagram_ends_a_GET_that_knows_none() =>
        Run(
            stimulus: [.. TakeDatagrams, SendFields(Request, Get), WaitFor(new SentIsAcknowledged()), .. Repeat(new SendHttpDatagram(Request, Bytes.Utf8("h3c")))],
            twin: [.. TakeDatagrams, SendRequest(Request, Get)])
        .WhereOffered(Feature.HttpDatagrams).Unless(Moot.WhenAnsweredUnfinished(Request)).Should().FailTheStreamWith(H3Error.DatagramError);

    [Requirement("rfc9297-2-3")]
    public Task A_datagram_aborts_a_POST_with_H3_DATAGRAM_ERROR() =>
        Run(
            stimulus: [.. TakeDatagrams, SendFields(Request, Post), SendData(Request, "h3c"), WaitFor(new SentIsAcknowledged()), .. Repeat(new SendHttpDatagram(Request, Bytes.Utf8("h3c")))],
            twin: [.. TakeDatagrams, SendFields(Request, Post), SendLastData(Request, "h3c")])
        .WhereOffered(Feature.HttpDatagrams).Unless(Moot.WhenAnsweredUnfinished(Request)).Should().FailTheStreamWith(H3Error.DatagramError);
}
