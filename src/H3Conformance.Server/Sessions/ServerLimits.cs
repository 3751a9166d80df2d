using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.TransportParameters;
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

    /// <summary>The transport parameters where 0-RTT is accepted; null where they are the same as else.</summary>
    public static Bytes? OnEarlyData(Bytes parameters, RuleSet rules)
    {
        var reader = new WireReader(parameters);
        if (rules.Keeps(EarlyDataRules.DatagramLimitIsNotLowered) || !TransportParameters.TryRead(ref reader, out var read))
            return null;
        return (read with { MaxDatagramFrameSize = read.MaxDatagramFrameSize - 1 }).ToBytes();
    }
}
