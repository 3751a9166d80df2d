using H3Conformance.Quic;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Server.Misbehaviours;

/// <summary>One thing that a server must not do, or that a client has to put up with.</summary>
/// <param name="Name">As <c>settings-twice</c>.</param>
/// <param name="Fault">What the server does, for people.</param>
/// <param name="Requirement">The rule that tells the client what to do.</param>
/// <param name="Duty">What that is.</param>
/// <param name="Codes">By their names in the RFCs; empty where none is due. Each but the first has its reason in the fault or in the rule.</param>
/// <param name="Engine">What the script cannot do.</param>
/// <param name="Script">What is played towards each client.</param>
public sealed record Misbehaviour(string Name, string Fault, Requirement Requirement, ClientDuty Duty, ValueList<string> Codes, EngineFault Engine, Scenario Script)
{
    /// <summary>As <c>RFC 9114 7.2.4</c>.</summary>
    public string Section => $"RFC {Requirement.Rfc} {Requirement.Section}";

    /// <summary>The duty in words, as <c>closes with H3_FRAME_UNEXPECTED</c>; a SHOULD or MAY has its strength in front.</summary>
    public string Demand => Requirement.Level.Strength switch
    {
        _ when Duty == ClientDuty.Choose => Words,
        RequirementStrength.Recommended => $"SHOULD: {Words}",
        RequirementStrength.Optional => $"MAY: {Words}",
        _ => Words,
    };

    private string Words => Duty switch
    {
        ClientDuty.Close => $"closes with {OneOfThem}",
        ClientDuty.Fail => Codes.Count == 0 ? "fails the request" : $"fails the request with {OneOfThem}",
        ClientDuty.GoOn => "goes on",
        ClientDuty.Leave => "leaves without a word",
        _ => Codes.Count == 0 ? "is free" : $"is free, or {OneOfThem}",
    };

    private string OneOfThem => string.Join(" or ", Codes);

    public override string ToString() => Name;
}
