namespace H3Conformance.Scenarios.Passive;

/// <summary>Something that the server sent and must not have, whatever it was asked.</summary>
/// <param name="Requirement">The id of the rule in the catalogue.</param>
/// <param name="Detail">What was seen, for people.</param>
public sealed record Breach(string Requirement, string Detail)
{
    public override string ToString() => $"{Requirement}: {Detail}";
}
