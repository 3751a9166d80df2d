namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_4_2_StreamCancellation(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-4.4.2-x1")]
    public Task Stream_Cancellation_of_an_unknown_stream_is_no_error() =>
        Run([SendDecoderInstruction(new StreamCancellation(4000))])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9204-4.4.2-x1")]
    public Task Stream_Cancellation_of_a_finished_stream_is_no_error() =>
        Run([SendLastFieldSection("request", GetSection()), WaitFor(new StreamEnded("request")), SendDecoderInstruction(new StreamCancellation(0))])
        .Should().BeAnswered();
}
