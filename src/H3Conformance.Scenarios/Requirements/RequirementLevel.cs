namespace H3Conformance.Scenarios.Requirements;

/// <summary>
/// How strongly a requirement binds: a BCP 14 keyword, or <see cref="Implicit"/> for a rule stated without one.
/// A statement with several keywords has the strongest of them.
/// </summary>
public sealed record RequirementLevel
{
    public static readonly RequirementLevel Must = new("MUST", RequirementStrength.Absolute);
    public static readonly RequirementLevel MustNot = new("MUST NOT", RequirementStrength.Absolute);
    public static readonly RequirementLevel Shall = new("SHALL", RequirementStrength.Absolute);
    public static readonly RequirementLevel ShallNot = new("SHALL NOT", RequirementStrength.Absolute);
    public static readonly RequirementLevel Required = new("REQUIRED", RequirementStrength.Absolute);
    public static readonly RequirementLevel Should = new("SHOULD", RequirementStrength.Recommended);
    public static readonly RequirementLevel ShouldNot = new("SHOULD NOT", RequirementStrength.Recommended);
    public static readonly RequirementLevel Recommended = new("RECOMMENDED", RequirementStrength.Recommended);
    public static readonly RequirementLevel NotRecommended = new("NOT RECOMMENDED", RequirementStrength.Recommended);
    public static readonly RequirementLevel May = new("MAY", RequirementStrength.Optional);
    public static readonly RequirementLevel Optional = new("OPTIONAL", RequirementStrength.Optional);
    public static readonly RequirementLevel Implicit = new("implicit", RequirementStrength.Absolute);

    public static readonly IReadOnlyList<RequirementLevel> All =
    [
        Must, MustNot, Shall, ShallNot, Required, Should, ShouldNot, Recommended, NotRecommended, May, Optional, Implicit,
    ];

    private RequirementLevel(string name, RequirementStrength strength) => (Name, Strength) = (name, strength);

    /// <summary>The keyword as RFC 2119 spells it.</summary>
    public string Name { get; }

    /// <summary>What an unmet requirement amounts to.</summary>
    public RequirementStrength Strength { get; }

    public override string ToString() => Name;
}
