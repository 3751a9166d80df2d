namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_3_1_RequestPseudoHeaders(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.3.1-1")]
    public Task Userinfo_in_authority_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Get.Replace(":authority", $"user@{Authority}"))],
            twin: [SendRequest(Request, Get)])
        .InferredFrom("RFC 9114 4.1.2: invalid values of pseudo-header fields").Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-5")]
    public Task An_empty_path_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Get.Replace(":path", ""))],
            twin: [SendRequest(Request, Get)])
        .Should().BeMalformed();

    [RequirementCases("rfc9114-4.3.1-6")]
    [InlineData(":method")]
    [InlineData(":scheme")]
    [InlineData(":path")]
    public Task A_request_without_a_mandatory_pseudo_header_field_is_malformed(string name) =>
        Run(
            stimulus: [SendRequest(Request, Get.Without(name))],
            twin: [SendRequest(Request, Get)])
        .Case(name).Should().BeMalformed();

    [RequirementCases("rfc9114-4.3.1-6")]
    [InlineData(":method", "GET")]
    [InlineData(":method", "HEAD")]
    [InlineData(":scheme", "https")]
    [InlineData(":scheme", "http")]
    [InlineData(":path", "/")]
    [InlineData(":path", "/other")]
    public Task A_repeated_pseudo_header_field_is_malformed(string name, string value) =>
        Run(
            stimulus: [SendRequest(Request, new(ValueList.Create<Field>([.. Get.Fields, Field.Of(name, value)])))],
            twin: [SendRequest(Request, Get)])
        .Case($"{name} {value}").Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-7")]
    public Task A_request_without_authority_and_Host_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Get.Without(":authority"))],
            twin: [SendRequest(Request, Get)])
        .Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-7")]
    public Task Host_may_stand_for_authority() =>
        Run(stimulus: [SendRequest(Request, Get.Without(":authority").With("host", Authority))])
        .InferredFrom("RFC 9114 4.3.1: either field will do").Should().BeAnswered();

    [Requirement("rfc9114-4.3.1-8")]
    public Task An_empty_authority_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Get.Replace(":authority", ""))],
            twin: [SendRequest(Request, Get)])
        .Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-8")]
    public Task An_empty_Host_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Get.Without(":authority").With("host", ""))],
            twin: [SendRequest(Request, Get.Without(":authority").With("host", Authority))])
        .Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-9")]
    public Task A_Host_that_differs_from_authority_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Get.With("host", "other.example"))],
            twin: [SendRequest(Request, Get.With("host", Authority))])
        .InferredFrom("RFC 9114 4.3.1: no reaction is named").Should().BeMalformed();

    [RequirementCases("rfc9114-4.3.1-x1")]
    [InlineData(":method", "")]
    [InlineData(":method", "GE T")]
    [InlineData(":method", "GE,T")]
    [InlineData(":method", "GET\u007f")]
    [InlineData(":scheme", "")]
    [InlineData(":scheme", "1https")]
    [InlineData(":scheme", "ht tps")]
    [InlineData(":path", "other")]
    [InlineData(":path", "*")]
    [InlineData(":path", "/?a b")]
    [InlineData(":path", "/?a\u0001b")]
    [InlineData(":path", "/?a\u007fb")]
    [InlineData(":path", "/#a")]
    public Task A_pseudo_header_field_with_an_invalid_value_is_malformed(string name, string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.Replace(name, value))],
            twin: [SendRequest(Request, Get)])
        .Case($"{name} {value}").Should().BeMalformed();

    // The sentence about values is about those fields that every request has.
    [RequirementCases("rfc9114-4.3.1-x1")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\u0001b")]
    public Task An_authority_that_no_URI_can_have_is_malformed(string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.Replace(":authority", value))],
            twin: [SendRequest(Request, Get)])
        .Case(value).InferredFrom("RFC 3986 3.2").Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-x2")]
    public Task OPTIONS_may_ask_for_an_asterisk() =>
        Run(stimulus: [SendRequest(Request, RequestFields.Options(Authority))])
        .Should().BeAnsweredSo("any status", static response => response.IsAnswered);

    [RequirementCases("rfc9114-4.3.1-x3")]
    [InlineData("http")]
    [InlineData("coap")]
    public Task Another_scheme_than_https_is_answered_somehow(string scheme) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":scheme", scheme))])
        .Case(scheme).InferredFrom("RFC 9114 4.3.1: schemes are not restricted; RFC 9114 4.1.1 lets a server reject without a status").Should().BeAnsweredSo("any status", static response => response.IsAnswered);

    [RequirementCases("rfc9114-4.3.1-x4")]
    [InlineData("//")]
    [InlineData("//a/b")]
    public Task A_path_may_begin_with_two_slashes(string path) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":path", path))])
        .Case(path).Should().BeAnsweredUnless400();
}
