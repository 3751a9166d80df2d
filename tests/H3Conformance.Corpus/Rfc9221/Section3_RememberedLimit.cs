using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9221;

public sealed class Section3_RememberedLimit(Target target) : EarlyDataTest(target)
{
    [Requirement("rfc9221-3-8")]
    public Task Max_datagram_frame_size_is_not_lowered_where_0_RTT_is_accepted() =>
        Compare().WhereOffered(Feature.QuicDatagrams)
        .Should().Show("max_datagram_frame_size not below its remembered value", static outcome => Limit(outcome) >= Limit(outcome.Earlier));

    private static ulong Limit(Outcome? outcome) => outcome?.Announced.TransportParameters.MaxDatagramFrameSize ?? 0;
}
