namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section8_ErrorHandling(Target target) : ConformanceTest(target)
{
    private const ulong Reserved = (0x1f * 13) + 0x21;
    private const ulong Unknown = 0xdeadbeef;
    private const ulong OutOfContext = 0x202;
    private const ulong Largest = (1UL << 62) - 1;

    [RequirementCases("rfc9114-8-2")]
    [InlineData(Reserved)]
    [InlineData(Unknown)]
    [InlineData(OutOfContext)]
    [InlineData(Largest)]
    public Task An_unknown_code_in_RESET_STREAM_means_nothing(ulong code) =>
        Run(stimulus: [SendFields(Request, Post), WaitFor(new SentIsAcknowledged()), ResetStream(Request, new H3Error(code))])
        .Case($"0x{code:x}").Should().LeaveTheConnectionUsable();

    [RequirementCases("rfc9114-8-2")]
    [InlineData(Reserved)]
    [InlineData(Unknown)]
    [InlineData(OutOfContext)]
    [InlineData(Largest)]
    public Task An_unknown_code_in_STOP_SENDING_means_nothing(ulong code) =>
        Run(stimulus: [SendFields(Request, Post), StopSending(Request, new H3Error(code)), FinishStream(Request)])
        .Case($"0x{code:x}").Should().LeaveTheConnectionUsable();
}
