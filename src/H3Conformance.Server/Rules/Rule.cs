using H3Conformance.Http3;

namespace H3Conformance.Server.Rules;

/// <summary>One rule that the reference server keeps.</summary>
/// <param name="Requirement">Its id in the catalogue.</param>
/// <param name="Aspect">Tells rules of one requirement apart; empty where there is only one.</param>
/// <param name="Kind">What keeping it looks like.</param>
/// <param name="Code">The code of the error; of no meaning for tolerances and obligations.</param>
public sealed record Rule(string Requirement, string Aspect, RuleKind Kind, H3Error Code)
{
    /// <summary>The section that leaves open whether the stream or the connection ends; null where none does.</summary>
    public string? ScopeLeftOpenBy { get; init; }

    /// <summary>The section that has the code without demanding it; null where a sentence demands it.</summary>
    public string? CodeLeftOpenBy { get; init; }

    /// <summary>The section that lets a server pass over the fault; null where it has to react.</summary>
    public string? SilenceLeftOpenBy { get; init; }

    /// <summary>Unique among all rules.</summary>
    public string Name => Aspect.Length == 0 ? Requirement : $"{Requirement}/{Aspect}";

    public static Rule ConnectionError(string requirement, H3Error code, string aspect = "") => new(requirement, aspect, RuleKind.ConnectionError, code);

    public static Rule StreamError(string requirement, H3Error code, string aspect = "") => new(requirement, aspect, RuleKind.StreamError, code);

    public static Rule Malformed(string requirement, string aspect = "") => new(requirement, aspect, RuleKind.StreamError, H3Error.MessageError);

    public static Rule Tolerance(string requirement, string aspect = "") => new(requirement, aspect, RuleKind.Tolerance, H3Error.GeneralProtocolError);

    public static Rule Obligation(string requirement, string aspect = "") => new(requirement, aspect, RuleKind.Obligation, H3Error.NoError);

    public override string ToString() => Name;
}
