namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section8_6_Forwarding(Target target) : ForwardingTest(target)
{
    [RequirementCases("rfc9110-8.6-10")]
    [InlineData("0x0")]
    [InlineData("-0")]
    [InlineData("+0")]
    [InlineData("0 0")]
    public Task A_malformed_Content_Length_is_not_forwarded(string value) =>
        Forward(marked => marked.Replace(":method", "POST").With("content-length", value), twin: static marked => marked.Replace(":method", "POST").With("content-length", "0"))
        .Case(value).Should().NotBeForwarded();
}
