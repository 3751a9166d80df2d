using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Tunnels;

/// <summary>What the target of a tunnel has seen on one TCP connection.</summary>
/// <param name="Received">The octets behind the first line, 256 KiB at most.</param>
/// <param name="Ending">How the proxy ended the connection.</param>
public sealed record TunnelRecord(Bytes Received, TcpEnding Ending)
{
    public bool IsOver => Ending != TcpEnding.None;

    /// <summary>One line for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Received.Length} octets, {Ending switch
    {
        TcpEnding.Finished => "FIN",
        TcpEnding.Reset => "RST",
        _ => "open",
    }}");
}
