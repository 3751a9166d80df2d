namespace H3Conformance.Scenarios.Pumps;

/// <summary>How a virtual network treats datagrams.</summary>
/// <param name="Delay">One way.</param>
/// <param name="Loss">Share of the datagrams that never arrive, 0 to 1.</param>
/// <param name="Duplication">Share that arrive twice, 0 to 1.</param>
/// <param name="Reordering">Share that take up to twice the delay, 0 to 1.</param>
public sealed record NetworkConditions(TimeSpan Delay, double Loss = 0, double Duplication = 0, double Reordering = 0)
{
    public static NetworkConditions Loopback { get; } = new(TimeSpan.FromMilliseconds(0.1));
}
