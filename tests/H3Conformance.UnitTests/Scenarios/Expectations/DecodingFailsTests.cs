using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Expectations;
using H3Conformance.Scenarios.Outcomes;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Expectations;

public class DecodingFailsTests
{
    private static readonly DecodingFails OfASection = new(H3Error.QpackDecompressionFailed, StreamName.Request);
    private static readonly DecodingFails OfAnInstruction = new(H3Error.QpackEncoderStreamError, Stream: null);

    [Fact]
    public void Stream_and_connection_may_end_with_the_code_of_section_6()
    {
        OfASection.Judge(Closed(H3Error.QpackDecompressionFailed)).Should().Be(Judgement.Yes);
        OfASection.Judge(Answered(stream => stream with { ResetCode = H3Error.QpackDecompressionFailed })).Should().Be(Judgement.Yes);
    }

    [Fact]
    public void Another_code_and_a_4xx_response_are_worth_a_note()
    {
        OfASection.Judge(Closed(H3Error.InternalError)).Note.Should().Contain("H3_INTERNAL_ERROR");
        OfASection.Judge(Answered(stream => stream with { Status = 400 })).Note.Should().Contain("400");
    }

    [Fact]
    public void Neither_a_success_nor_silence_nor_a_close_without_an_error_will_do()
    {
        OfASection.Judge(Answered(stream => stream with { Status = 200 })).Should().Be(Judgement.No);
        OfASection.Judge(Answered(stream => stream)).Should().Be(Judgement.No);
        OfASection.Judge(Closed(H3Error.NoError)).Should().Be(Judgement.No);
    }

    [Fact]
    public void Nothing_but_the_end_of_the_connection_follows_from_an_instruction()
    {
        OfAnInstruction.Judge(Closed(H3Error.QpackEncoderStreamError)).Should().Be(Judgement.Yes);
        OfAnInstruction.Judge(Answered(stream => stream with { ResetCode = H3Error.QpackEncoderStreamError })).Should().Be(Judgement.No);
    }

    private static Outcome Closed(H3Error code) =>
        new() { Ending = new ConnectionEnding(EndCause.Close, Stage.AfterTheHandshake) { Application = true, ErrorCode = code.Value } };

    private static Outcome Answered(Func<StreamOutcome, StreamOutcome> change) => new()
    {
        Probe = new StreamOutcome(new StreamId(4)) { Status = 200, Finished = true },
        Streams = new Dictionary<StreamName, StreamOutcome> { [StreamName.Request] = change(new StreamOutcome(new StreamId(0))) },
    };
}
