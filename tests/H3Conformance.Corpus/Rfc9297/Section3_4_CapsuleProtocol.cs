using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9297;

public sealed class Section3_4_CapsuleProtocol(Target target) : DatagramTest(target)
{
    [RequirementCases("rfc9297-3.4-1")]
    [InlineData("1")]
    [InlineData("?2")]
    public Task A_field_that_is_no_Boolean_counts_as_absent(string value) =>
        Run([.. OpenPlain, SendFields(Request, Udp.Replace("capsule-protocol", value)), WaitFor(new HeadersArrived(Request))])
        .Case(value).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, static outcome => IsAccepted(outcome, "plain"))
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9297-3.4-2")]
    public Task An_unknown_parameter_is_ignored() =>
        Run([SendFields(Request, Udp.Replace("capsule-protocol", "?1;h3c=5")), WaitFor(new HeadersArrived(Request))])
        .WhereOffered(Feature.ExtendedConnect).Should().LeaveTheConnectionUsable();

    [Requirement("rfc9297-3.4-4")]
    public Task A_refusal_has_no_Capsule_Protocol_field() =>
        Run([SendRequest(Request, UdpTo("/h3c-no-template"))])
        .WhereOffered(Feature.ExtendedConnect).WhereShown("refusal of a CONNECT for UDP", static outcome => outcome.Streams.GetValueOrDefault(Request) is { Status: >= 300 })
        .Should().BeAnsweredSo("no Capsule-Protocol", static response => new FieldSection(response.Fields).Find("capsule-protocol") is null);

    [Requirement("rfc9297-3.4-5")]
    public Task An_acceptance_has_a_Capsule_Protocol_field() =>
        Run(Open).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().BeAnsweredSo("Capsule-Protocol: ?1", static response => new FieldSection(response.Fields).Find("capsule-protocol")?.ToText().StartsWith("?1", StringComparison.Ordinal) == true);
}
