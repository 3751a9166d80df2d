namespace H3Conformance.Corpus.Harness;

/// <summary>What marks a method as a test of a requirement.</summary>
public interface IRequirementTest
{
    /// <summary>The id in the catalogue.</summary>
    string Id { get; }
}
