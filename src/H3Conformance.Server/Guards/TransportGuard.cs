using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Reacts to what the transport sees broken (RFC 9000 section 11): as a rule says where one is known, otherwise by closing.</summary>
internal static class TransportGuard
{
    public static void Receive(Enforcer enforcer, Violation violation, bool takesDatagrams)
    {
        if (violation.Rule == TransportRule.DatagramWasNegotiated)
            Receive(enforcer, violation, takesDatagrams ? DatagramRules.FramesStayWithinTheLimit : DatagramRules.FramesNeedSupport);
        else
            enforcer.Close(violation.Code, violation.FrameType, violation.Detail);
    }

    private static void Receive(Enforcer enforcer, Violation violation, Rule rule)
    {
        if (enforcer.Keeps(rule))
            enforcer.Close(violation.Code, violation.FrameType, violation.Detail);
        else
            enforcer.Reject(rule, ClientsFirstUnidirectional);
    }

    /// <summary>What a mutant aborts that takes an error of the connection for one of a stream.</summary>
    internal static StreamId ClientsFirstUnidirectional { get; } = new(2);
}
