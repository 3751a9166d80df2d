using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_6_Goaway(Target target) : ConformanceTest(target)
{
    // Erratum 7780: the sentence is about endpoints, and not only about clients.
    [Requirement("rfc9114-7.2.6-2")]
    public Task GOAWAY_on_a_request_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFrame(Request, new GoawayFrame(0))],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex("00")))])
        .Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);
}
