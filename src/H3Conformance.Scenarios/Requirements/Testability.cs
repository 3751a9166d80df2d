namespace H3Conformance.Scenarios.Requirements;

/// <summary>Whether a black-box client can judge a requirement.</summary>
public sealed record Testability
{
    /// <summary>One client by itself can judge it.</summary>
    public static readonly Testability Yes = new("yes");

    /// <summary>It needs a precondition, or is judged only on what the server happens to send.</summary>
    public static readonly Testability Partly = new("partly");

    /// <summary>Nothing a test does to a server can judge it.</summary>
    public static readonly Testability No = new("no");

    public static readonly IReadOnlyList<Testability> All = [Yes, Partly, No];

    private Testability(string name) => Name = name;

    /// <summary>The name as the data and the traits spell it.</summary>
    public string Name { get; }

    public override string ToString() => Name;
}
