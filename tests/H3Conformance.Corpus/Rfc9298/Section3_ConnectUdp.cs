using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9298;

public sealed class Section3_ConnectUdp(Target target) : DatagramTest(target)
{
    private Trial Refused(string target, string test) =>
        Run(
            stimulus: [.. OpenPlain, SendRequest(Request, UdpTo($"/.well-known/masque/udp/{target}/"))],
            twin: [.. OpenPlain, SendRequest(Request, Udp)],
            test)
        .Case(target).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, static outcome => IsAccepted(outcome, "plain")).InferredFrom("RFC 9298 3");

    [Requirement("rfc9298-3-1")]
    public Task A_port_that_is_no_number_is_refused() =>
        Refused("192.0.2.1/https", nameof(A_port_that_is_no_number_is_refused)).Should().BeMalformedOrRefused();

    [RequirementCases("rfc9298-3-2")]
    [InlineData("/443")]
    [InlineData("192.0.2.1/")]
    public Task An_empty_host_or_port_is_refused(string target) =>
        Refused(target, nameof(An_empty_host_or_port_is_refused)).Should().BeMalformedOrRefused();

    [RequirementCases("rfc9298-3-4")]
    [InlineData("192.0.2.1/0")]
    [InlineData("192.0.2.1/65536")]
    public Task A_port_out_of_range_is_refused(string target) =>
        Refused(target, nameof(A_port_out_of_range_is_refused)).Should().BeMalformedOrRefused();

    [Requirement("rfc9298-3.5-3")]
    public Task An_acceptance_obeys_the_rules_for_capsules() =>
        Run(Open).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().BeAnsweredSo("neither 204, 205, 206 nor Content-Type", static response =>
            response.Status is not (204 or 205 or 206) && new FieldSection(response.Fields).Find("content-type") is null);
}
