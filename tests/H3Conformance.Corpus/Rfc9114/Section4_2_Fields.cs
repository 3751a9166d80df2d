namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_2_Fields(Target target) : ConformanceTest(target)
{
    private static readonly string[] ConnectionSpecific = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];

    [Requirement("rfc9114-4.2-1")]
    public Task Responses_have_field_names_in_lower_case() =>
        Run(stimulus: [SendRequest(Request, Get)])
        .Should().BeAnsweredSo("no upper-case letter in a name", static response =>
            response.IsAnswered && !response.Fields.Concat(response.Trailers).Any(static field => field.Name.Span.ContainsAnyInRange((byte)'A', (byte)'Z')));

    [RequirementCases("rfc9114-4.2-2")]
    [InlineData("Name", StringCoding.Plain)]
    [InlineData("Name", StringCoding.Huffman)]
    [InlineData("x-namE", StringCoding.Plain)]
    [InlineData("x-namE", StringCoding.Huffman)]
    public Task An_upper_case_letter_in_a_name_is_malformed(string name, StringCoding coding) =>
        Run(
            stimulus: [SendLiterals(Request, Get.With(name, "value"), coding)],
            twin: [SendLiterals(Request, Get.With(name.ToLowerInvariant(), "value"), coding)])
        .Case($"{name}, {coding}").Should().BeMalformed();

    [RequirementCases("rfc9114-4.2-3")]
    [InlineData("connection", "close")]
    [InlineData("keep-alive", "timeout=5")]
    [InlineData("proxy-connection", "keep-alive")]
    [InlineData("upgrade", "websocket")]
    public Task A_connection_specific_field_is_malformed(string name, string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.With(name, value))],
            twin: [SendRequest(Request, Get.With($"x-{name}", value))])
        .Case(name).Should().BeMalformed();

    [Requirement("rfc9114-4.2-3")]
    public Task Responses_have_no_connection_specific_fields() =>
        Run(stimulus: [SendRequest(Request, Get)])
        .Should().BeAnsweredSo("no connection-specific field", static response =>
            response.IsAnswered && !response.Fields.Concat(response.Trailers).Any(static field => ConnectionSpecific.Contains(field.Name.ToText())));

    [Requirement("rfc9114-4.2-4")]
    public Task TE_with_trailers_is_legal() =>
        Run(stimulus: [SendRequest(Request, Get.With("te", "trailers"))])
        .Should().BeAnswered();

    [RequirementCases("rfc9114-4.2-4")]
    [InlineData("gzip")]
    [InlineData("trailers, deflate")]
    public Task TE_with_another_value_is_malformed(string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.With("te", value))],
            twin: [SendRequest(Request, Get.With("te", "trailers"))])
        .Case(value).Should().BeMalformed();

    [RequirementCases("rfc9114-4.2-x1")]
    [InlineData("repeated", 20, 1)]
    [InlineData("long", 1, 2000)]
    [InlineData("many", 50, 8)]
    public Task Many_or_long_fields_are_not_malformed(string what, int count, int length) =>
        Run(stimulus: [SendRequest(Request, Enumerable.Range(0, count).Aggregate(Get, (fields, i) => fields.With(what == "many" ? $"x-field-{i}" : "x-field", new string('v', length))))])
        .Case(what).Should().BeAnsweredSo("success, or 431 (RFC 9114 4.2.2)", static response => response.IsAnswered && response.Status is (>= 200 and < 400) or 431);
}
