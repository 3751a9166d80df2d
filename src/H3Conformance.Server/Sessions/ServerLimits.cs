using H3Conformance.Quic.Connection;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>The limits that the server announces in its transport parameters, as far as its rules oblige it.</summary>
internal static class ServerLimits
{
    public static QuicOptions Of(QuicOptions options, RuleSet rules)
    {
        var limits = options.Limits;
        if (!rules.Keeps(ServerRules.RequestStreamsAreAdmitted))
            limits = limits with { BidirectionalStreams = 0 };
        if (!rules.Keeps(ServerRules.HundredRequestStreamsAreAdmitted))
            limits = limits with { BidirectionalStreams = 99 };
        if (!rules.Keeps(ServerRules.ThreeUnidirectionalStreamsAreAdmitted))
            limits = limits with { UnidirectionalStreams = 2 };
        if (!rules.Keeps(ServerRules.UnidirectionalStreamsHaveCredit))
            limits = limits with { DataUnidirectional = 1023 };
        return options with { Limits = limits };
    }
}
