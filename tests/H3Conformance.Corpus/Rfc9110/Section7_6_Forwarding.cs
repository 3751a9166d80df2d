namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section7_6_Forwarding(Target target) : ForwardingTest(target)
{
    // A gateway is set apart from a proxy there, and the sentences are about proxies.
    private const string Gateways = "RFC 9110 3.7";

    [Requirement("rfc9110-5.1-1")]
    public Task A_field_that_is_not_known_is_forwarded() =>
        Forward(static marked => marked.With("x-h3c-unknown", "value"))
        .InferredFrom(Gateways).Should().Forward("x-h3c-unknown: value", static request => request.ValuesOf("x-h3c-unknown") is ["value"]);

    [Requirement("rfc9110-5.3-2")]
    public Task Lines_of_one_name_keep_their_order() =>
        Forward(static marked => marked.With("x-list", "1").With("x-list", "2").With("x-list", "3"))
        .InferredFrom(Gateways).Should().Forward("x-list: 1, 2, 3", static request => string.Concat(request.ValuesOf("x-list")).Where(char.IsAsciiDigit).SequenceEqual("123"));

    [Requirement("rfc9110-7.6.2-2")]
    public Task OPTIONS_with_Max_Forwards_of_0_is_not_forwarded() =>
        Forward(static marked => Options(marked).With("max-forwards", "0"), twin: static marked => Options(marked).With("max-forwards", "5"))
        .Should().NotBeForwarded();

    [Requirement("rfc9110-7.6.2-3")]
    public Task Max_Forwards_is_counted_down() =>
        Forward(static marked => Options(marked).With("max-forwards", "5"))
        .Should().Forward("Max-Forwards of 4 or less", static request => request.ValuesOf("max-forwards") is [var left] && left is "0" or "1" or "2" or "3" or "4");

    [Requirement("rfc9110-9.3.7-3")]
    public Task Max_Forwards_is_not_added() =>
        Forward(Options)
        .InferredFrom(Gateways).Should().Forward("no Max-Forwards", static request => request.ValuesOf("max-forwards").Count == 0);

    [RequirementCases("rfc9110-13.2.1-3")]
    [InlineData("if-match", "\"h3c\"")]
    [InlineData("if-unmodified-since", "Fri, 27 Nov 2026 00:00:00 GMT")]
    public Task A_precondition_of_a_request_that_no_cache_answers_is_forwarded(string name, string value) =>
        Forward(marked => marked.Replace(":method", "POST").With(name, value))
        .InferredFrom(Gateways).Case(name).Should().Forward($"{name}: {value}", request => request.ValuesOf(name) is [var forwarded] && forwarded == value);

    [Requirement("rfc9110-7.6.3-2")]
    public Task A_gateway_adds_Via() =>
        Forward(static marked => marked)
        .Should().Forward("a Via field with the received version", static request => request.ValuesOf("via").Any(static via => via.Length > 0));

    [Requirement("rfc9110-7.7-3")]
    public Task Path_and_query_are_left_as_they_are() =>
        Forward(static marked => marked.Replace(":path", $"{marked.Find(":path")!.Value.ToText()}&x=%7E"))
        .InferredFrom(Gateways).Should().Forward("the query with %7E", static request => request.Target.EndsWith("&x=%7E", StringComparison.Ordinal));

    private static FieldSection Options(FieldSection marked) => marked.Replace(":method", "OPTIONS");
}
