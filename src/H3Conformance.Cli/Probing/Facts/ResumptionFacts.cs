namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What the tickets of the first connection are good for.</summary>
internal sealed record ResumptionFacts
{
    /// <summary>Tickets that came.</summary>
    public required int Tickets { get; init; }

    /// <summary>Seconds, of the newest ticket.</summary>
    public uint? Lifetime { get; init; }

    /// <summary>The newest ticket resumed its session.</summary>
    public bool Resumed { get; init; }

    public EarlyDataAnswer EarlyData { get; init; }

    /// <summary>The status of the response to a GET in 0-RTT.</summary>
    public int? EarlyDataStatus { get; init; }
}
