namespace H3Conformance.Scenarios.Requirements;

/// <summary>The part of a server that a requirement is about; the value of the trait Area.</summary>
public sealed record RequirementArea
{
    public static readonly RequirementArea Http3 = new("http3");
    public static readonly RequirementArea Qpack = new("qpack");
    public static readonly RequirementArea Quic = new("quic");
    public static readonly RequirementArea Tls = new("tls");

    /// <summary>Meaning of messages and fields, whatever the HTTP version.</summary>
    public static readonly RequirementArea Semantics = new("semantics");

    /// <summary>Proxies, gateways and tunnels.</summary>
    public static readonly RequirementArea Intermediary = new("intermediary");

    /// <summary>Abuse, floods and oversized input.</summary>
    public static readonly RequirementArea Resilience = new("resilience");

    /// <summary>Features a server may lack.</summary>
    public static readonly RequirementArea Extension = new("extension");

    public static readonly IReadOnlyList<RequirementArea> All = [Http3, Qpack, Quic, Tls, Semantics, Intermediary, Resilience, Extension];

    private RequirementArea(string name) => Name = name;

    /// <summary>The name as the data and the traits spell it.</summary>
    public string Name { get; }

    public override string ToString() => Name;
}
