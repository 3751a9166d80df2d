namespace H3Conformance.Scenarios.Passive;

/// <summary>What is remembered of a response while it comes.</summary>
internal sealed class WatchedResponse
{
    public ResponsePhase Phase { get; set; }

    public int? Status { get; set; }

    /// <summary>Octets that content-length announces.</summary>
    public ulong? Announced { get; set; }

    /// <summary>Octets of DATA so far.</summary>
    public ulong Received { get; set; }

    /// <summary>A section or a frame could not be read: what it would have said is not known.</summary>
    public bool IsUnreadable { get; set; }
}
