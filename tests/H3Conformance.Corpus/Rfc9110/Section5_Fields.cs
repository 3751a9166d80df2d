namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section5_Fields(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9110-5.1-2")]
    public Task An_unknown_header_field_is_ignored() =>
        Run(stimulus: [SendRequest(Request, Get.With("h3c-unknown", "1"))])
        .Should().BeAnswered();

    [Requirement("rfc9110-5.1-2")]
    public Task Unknown_header_and_trailer_fields_are_ignored() =>
        Run(stimulus: [SendFields(Request, Post.With("h3c-unknown", "1")), SendData(Request, "h3c-5"), SendLastFields(Request, FieldSection.Of(Field.Of("h3c-unknown", "2")))])
        .Should().BeAnswered();

    [Requirement("rfc9110-5.5-3")]
    public Task Octets_beyond_ASCII_in_a_field_value_are_opaque() =>
        Run(stimulus: [SendRequest(Request, Get.With("x-name", "Andr\u00e9\u0080\u00ff"))])
        .Should().BeAnswered();

    [RequirementCases("rfc9110-5.6.1.2-1")]
    [InlineData("identity,,*;q=0.5")]
    [InlineData("identity, ,,*;q=0.5 ,")]
    public Task Empty_list_elements_are_ignored(string list) =>
        Run(stimulus: [SendRequest(Request, Get.With("accept-encoding", list))])
        .Case(list).Should().BeAnswered();

    [Requirement("rfc9110-5.6.1.2-2")]
    public Task A_list_may_begin_with_a_comma() =>
        Run(stimulus: [SendRequest(Request, Get.With("accept-encoding", ", identity"))])
        .Should().BeAnswered();
}
