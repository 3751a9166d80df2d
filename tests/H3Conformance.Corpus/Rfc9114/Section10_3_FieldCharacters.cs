namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section10_3_FieldCharacters(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9114-10.3-1")]
    [InlineData("nothing", "")]
    [InlineData("NUL", "x\0name")]
    [InlineData("control", "x\u0001name")]
    [InlineData("HTAB", "x\tname")]
    [InlineData("LF", "x\nname")]
    [InlineData("CR", "x\rname")]
    [InlineData("space", "x name")]
    [InlineData("space at the end", "x-name ")]
    [InlineData("quote", "x\"name")]
    [InlineData("parenthesis", "x(name")]
    [InlineData("comma", "x,name")]
    [InlineData("slash", "x/name")]
    [InlineData("colon", "x:name")]
    [InlineData("at sign", "x@name")]
    [InlineData("bracket", "x[name")]
    [InlineData("brace", "x{name")]
    [InlineData("DEL", "x\u007fname")]
    [InlineData("above ASCII", "x\u0080name")]
    [InlineData("0xff", "x\u00ffname")]
    public Task A_name_that_is_no_token_is_malformed(string fault, string name) =>
        Run(
            stimulus: [SendRequest(Request, Get.With(name, "value"))],
            twin: [SendRequest(Request, Get.With("x-name", "value"))])
        .Case(fault).Should().BeMalformed();

    [RequirementCases("rfc9114-10.3-2")]
    [InlineData("NUL", "a\0b")]
    [InlineData("LF", "a\nb")]
    [InlineData("CR", "a\rb")]
    [InlineData("CR LF", "a\r\nx-other: b")]
    [InlineData("NUL at the end", "ab\0")]
    [InlineData("LF at the end", "ab\n")]
    public Task NUL_CR_or_LF_in_a_value_is_malformed(string fault, string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.With("x-name", value))],
            twin: [SendRequest(Request, Get.With("x-name", "ab"))])
        .Case(fault).Should().BeMalformed();

    [RequirementCases("rfc9114-10.3-2")]
    [InlineData("control", "a\u0001b")]
    [InlineData("ESC", "a\u001bb")]
    [InlineData("DEL", "a\u007fb")]
    public Task Another_control_character_in_a_value_is_malformed(string fault, string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.With("x-name", value))],
            twin: [SendRequest(Request, Get.With("x-name", "ab"))])
        .Case(fault).InferredFrom("RFC 9114 10.3, against RFC 9110 5.5").Should().BeMalformed();

    [RequirementCases("rfc9114-10.3-2")]
    [InlineData("space before", " ab")]
    [InlineData("space behind", "ab ")]
    [InlineData("HTAB behind", "ab\t")]
    public Task White_space_around_a_value_is_malformed(string fault, string value) =>
        Run(
            stimulus: [SendRequest(Request, Get.With("x-name", value))],
            twin: [SendRequest(Request, Get.With("x-name", "ab"))])
        .Case(fault).InferredFrom("RFC 9114 10.3, against RFC 9110 5.5").Should().BeMalformed();
}
