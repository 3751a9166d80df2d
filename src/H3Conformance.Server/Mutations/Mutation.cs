using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Mutations;

/// <summary>One rule broken in one way: what makes a reference server a mutant.</summary>
public sealed record Mutation(Rule Rule, MutationKind Kind)
{
    /// <summary>As <c>rfc9114-6.2.1-2 omitted</c>.</summary>
    public string Name => $"{Rule.Name} {Kind switch
    {
        MutationKind.Omitted => "omitted",
        MutationKind.WrongCode => "wrong-code",
        MutationKind.WrongScope => "wrong-scope",
        MutationKind.Hang => "hang",
        _ => "overreaction",
    }}";

    /// <summary>The section that lets a server behave so; null where a test has to notice it.</summary>
    public string? ExcusedBy => (Rule.Kind, Kind) switch
    {
        (RuleKind.StreamError, MutationKind.WrongScope) => "RFC 9114 8: a stream error may be raised to a connection error",
        (_, MutationKind.WrongScope) => Rule.ScopeLeftOpenBy,
        (_, MutationKind.Omitted) => Rule.SilenceLeftOpenBy,
        (_, MutationKind.WrongCode) => Rule.CodeLeftOpenBy,
        _ => null,
    };

    public override string ToString() => Name;
}
