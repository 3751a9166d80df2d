namespace H3Conformance.Scenarios.Notation;

/// <summary>One of several kinds: <c>kind{member=value …}</c>, without the braces where nothing stands in them.</summary>
/// <param name="Discriminator">The member of a recording that holds the kind.</param>
/// <param name="Kinds">By their names, in the order in which they are declared.</param>
public sealed record ChoiceShape(string Discriminator, IReadOnlyList<KeyValuePair<string, RecordShape>> Kinds) : Shape
{
    public RecordShape? Find(string kind) => Kinds.FirstOrDefault(one => string.Equals(one.Key, kind, StringComparison.Ordinal)).Value;
}
