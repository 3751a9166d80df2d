using H3Conformance.Server.Rules;
using static H3Conformance.Server.Mutations.MutationKind;

namespace H3Conformance.Server.Mutations;

/// <summary>Every mutant there is, made from the rules.</summary>
public static class Mutants
{
    public static IReadOnlyList<Mutation> All { get; } = [.. RuleBook.All.SelectMany(Of)];

    public static IEnumerable<Mutation> Of(Rule rule) => KindsFor(rule.Kind).Select(kind => new Mutation(rule, kind));

    private static MutationKind[] KindsFor(RuleKind kind) => kind switch
    {
        RuleKind.ConnectionError or RuleKind.StreamError => [Omitted, WrongCode, WrongScope, Hang],
        RuleKind.Tolerance => [Overreaction, Hang],
        _ => [Omitted],
    };
}
