using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Tunnels;

/// <summary>What the target of a tunnel does about what came.</summary>
/// <param name="Octets">To be sent first.</param>
/// <param name="Ending">How the target ends its side then.</param>
public readonly record struct TunnelAnswer(Bytes Octets, TcpEnding Ending)
{
    public static TunnelAnswer Nothing { get; } = new(Bytes.Empty, TcpEnding.None);
}
