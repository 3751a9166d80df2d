namespace H3Conformance.Corpus.Rfc9218;

/// <summary>What has to be ignored is ignored by servers without priorities as well.</summary>
public sealed class Section4_PriorityParameters(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9218-4-2")]
    [InlineData("u=8")]
    [InlineData("u=-1")]
    [InlineData("u=1.5")]
    [InlineData("u=\"1\"")]
    [InlineData("u")]
    [InlineData("i=5")]
    [InlineData("u=(1 2)")]
    [InlineData("h3c=?1, u=1")]
    [InlineData("u=1;h3c=2")]
    public Task Odd_parameters_of_a_request_are_ignored(string value) =>
        Run([SendRequest(Request, Get.With("priority", value))])
        .Case(value).Should().BeAnswered();

    [RequirementCases("rfc9218-4-2")]
    [InlineData("u=0")]
    [InlineData("u=7")]
    [InlineData("u=0, i")]
    public Task The_first_and_the_last_urgency_are_legal(string value) =>
        Run([SendRequest(Request, Get.With("priority", value))])
        .Case(value).Should().BeAnswered();

    [RequirementCases("rfc9218-4-2")]
    [InlineData("")]
    [InlineData("u=8")]
    [InlineData("u=-1")]
    [InlineData("u=\"1\"")]
    [InlineData("i=5")]
    [InlineData("h3c=?1, u=1")]
    public Task Odd_parameters_of_PRIORITY_UPDATE_are_ignored(string value) =>
        Run([SendFrame(Control, new PriorityUpdateFrame(Push: false, 0UL, Bytes.Utf8(value))), SendRequest(Request, Get)])
        .Case(value).Should().BeAnswered();

    [RequirementCases("rfc9218-4-x1")]
    [InlineData("u=")]
    [InlineData("u=1,")]
    [InlineData("u=1;;")]
    [InlineData("U=1")]
    [InlineData("%%")]
    public Task A_priority_field_that_does_not_parse_is_ignored(string value) =>
        Run([SendRequest(Request, Get.With("priority", value))])
        .Case(value).Should().BeAnswered();
}
