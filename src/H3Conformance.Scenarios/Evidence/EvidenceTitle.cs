namespace H3Conformance.Scenarios.Evidence;

/// <summary>What a run is called in its evidence.</summary>
/// <param name="Target">The target's name or address.</param>
/// <param name="Test">The test's name.</param>
/// <param name="Part">Which of the test's runs, such as <c>stimulus</c> or <c>twin</c>.</param>
public sealed record EvidenceTitle(string Target, string Test, string Part)
{
    /// <summary>Repeats the run's random choices; null where they cannot be repeated.</summary>
    public int? Seed { get; init; }

    /// <summary>The time of day at the pump's zero; null where nobody knows it.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>All of it in a few words.</summary>
    public string Words => $"{Test} ({Part}) against {Target}";

    /// <summary>The title of a run that a laboratory calls <c>test.part</c>.</summary>
    public static EvidenceTitle OfRun(string target, string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? new EvidenceTitle(target, name, "run") : new EvidenceTitle(target, name[..dot], name[(dot + 1)..]);
    }
}
