namespace H3Conformance.Scenarios.Recording;

/// <summary>Numbers of which some are written by name.</summary>
internal interface INamedNumbers
{
    IReadOnlyList<string> Names { get; }
}
