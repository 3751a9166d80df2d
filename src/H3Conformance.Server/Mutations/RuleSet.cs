using H3Conformance.Http3;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Mutations;

/// <summary>The rules that one server keeps: all of them, but for its mutations.</summary>
public sealed class RuleSet(params IReadOnlyList<Mutation> mutations)
{
    private readonly Dictionary<string, MutationKind> _mutations = mutations.ToDictionary(static mutation => mutation.Rule.Name, static mutation => mutation.Kind, StringComparer.Ordinal);

    public static RuleSet Correct { get; } = new();

    /// <summary>What this server does where the rule applies.</summary>
    public Reaction ReactionTo(Rule rule)
    {
        var correct = Correctly(rule);
        if (!_mutations.TryGetValue(rule.Name, out var mutation))
            return correct;
        return mutation switch
        {
            MutationKind.Omitted => new Reaction(ReactionKind.None, rule.Code),
            MutationKind.WrongCode => correct with { Code = AnotherCode(rule.Code) },
            MutationKind.WrongScope => correct with { Kind = correct.Kind == ReactionKind.CloseConnection ? ReactionKind.AbortStream : ReactionKind.CloseConnection },
            MutationKind.Hang => new Reaction(ReactionKind.Hang, rule.Code),
            _ => new Reaction(ReactionKind.CloseConnection, H3Error.GeneralProtocolError),
        };
    }

    /// <summary>An obligation is met.</summary>
    public bool Keeps(Rule obligation) => !_mutations.ContainsKey(obligation.Name);

    private static Reaction Correctly(Rule rule) => rule.Kind switch
    {
        RuleKind.ConnectionError => new Reaction(ReactionKind.CloseConnection, rule.Code),
        RuleKind.StreamError => new Reaction(ReactionKind.AbortStream, rule.Code),
        _ => new Reaction(ReactionKind.None, rule.Code),
    };

    private static H3Error AnotherCode(H3Error code) => code == H3Error.InternalError ? H3Error.NoError : H3Error.InternalError;
}
