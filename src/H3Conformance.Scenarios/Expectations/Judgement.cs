namespace H3Conformance.Scenarios.Expectations;

/// <summary>How an outcome compares with an expectation.</summary>
/// <param name="Accepted">The outcome is the one expected, or one that the RFC allows in its place.</param>
/// <param name="Note">What was taken in place of the primary result, with the section that allows it; null for the primary result itself.</param>
public readonly record struct Judgement(bool Accepted, string? Note)
{
    public static Judgement Yes { get; } = new(Accepted: true, Note: null);

    public static Judgement No { get; } = new(Accepted: false, Note: null);

    public static Judgement Allowed(string note) => new(Accepted: true, note);
}
