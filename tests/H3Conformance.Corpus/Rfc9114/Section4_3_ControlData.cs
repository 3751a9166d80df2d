using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_3_ControlData(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.3-1")]
    public Task Responses_have_no_pseudo_header_field_but_status() =>
        Run(stimulus: [SendRequest(Request, Get)])
        .Should().BeAnsweredSo("no pseudo-header field but :status", static response =>
            response.IsAnswered && !response.Fields.Concat(response.Trailers).Any(static field => field.Name is [(byte)':', ..] && field.Name != Bytes.Latin1(":status")));

    [RequirementCases("rfc9114-4.3-2")]
    [InlineData("100")]
    [InlineData("103")]
    [InlineData("200")]
    public Task Status_in_a_request_is_malformed(string status) =>
        Run(
            stimulus: [SendRequest(Request, Get.WithFirst(":status", status))],
            twin: [SendRequest(Request, Get)])
        .Case(status).Should().BeMalformed();

    [RequirementCases("rfc9114-4.3-3")]
    [InlineData(":path", "/")]
    [InlineData(":status", "200")]
    [InlineData(":other", "value")]
    public Task A_pseudo_header_field_in_trailers_is_malformed(string name, string value) =>
        Run(
            stimulus: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, FieldSection.Of(Field.Of(name, value)))],
            twin: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, FieldSection.Of(Field.Of(name[1..], value)))])
        .Case(name).Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5"))).Should().BeMalformed();

    [RequirementCases("rfc9114-4.3-4")]
    [InlineData(":other", "value")]
    [InlineData(":", "value")]
    [InlineData(":protocol", "websocket")]
    public Task An_undefined_pseudo_header_field_is_malformed(string name, string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.WithFirst(name, value))],
            twin: [SendRequest(Request, Get)])
        .Case(name).Should().BeMalformed();

    [RequirementCases("rfc9114-4.3-6")]
    [InlineData(":method")]
    [InlineData(":scheme")]
    [InlineData(":authority")]
    [InlineData(":path")]
    public Task A_pseudo_header_field_after_a_regular_field_is_malformed(string name) =>
        Run(
            stimulus: [SendRequest(Request, Get.Without(name).With("accept", "*/*").With(new Field(Bytes.Latin1(name), Get.Find(name)!.Value)))],
            twin: [SendRequest(Request, Get.With("accept", "*/*"))])
        .Case(name).Should().BeMalformed();
}
