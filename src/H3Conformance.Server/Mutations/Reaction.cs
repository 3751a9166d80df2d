using H3Conformance.Http3;

namespace H3Conformance.Server.Mutations;

/// <summary>What a server does about a fault.</summary>
public readonly record struct Reaction(ReactionKind Kind, H3Error Code);
