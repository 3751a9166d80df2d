using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9298;

/// <summary>A request for UDP that does not conform is malformed.</summary>
public sealed class Section3_4_Requests(Target target) : DatagramTest(target)
{
    [Requirement("rfc9298-3.4-1")]
    public Task A_request_for_UDP_by_another_method_is_malformed() => RunInstead(Udp.Replace(":method", "GET")).Should().BeMalformedOrRefused();

    [RequirementCases("rfc9298-3.4-4")]
    [InlineData(":path")]
    [InlineData(":scheme")]
    public Task A_request_for_UDP_with_an_empty_path_or_scheme_is_malformed(string name) =>
        RunInstead(Udp.Replace(name, "")).Case(name).Should().BeMalformedOrRefused();

    private Trial RunInstead(FieldSection faulty, [CallerMemberName] string test = "") =>
        Run(
            stimulus: [.. OpenPlain, SendRequest(Request, faulty)],
            twin: [.. OpenPlain, SendRequest(Request, Udp)],
            test)
        .WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, static outcome => IsAccepted(outcome, "plain"));
}
