using System.Runtime.CompilerServices;
using Xunit.v3;

namespace H3Conformance.Corpus.Harness;

/// <summary>A test of one requirement, with the traits that the catalogue gives it.</summary>
/// <param name="id">As in the catalogue: <c>rfc9114-6.2.1-3</c>.</param>
/// <param name="sourceFile">Filled in by the compiler.</param>
/// <param name="sourceLine">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequirementAttribute(string id, [CallerFilePath] string? sourceFile = null, [CallerLineNumber] int sourceLine = -1)
    : FactAttribute(sourceFile, sourceLine), ITraitAttribute, IRequirementTest
{
    public string Id { get; } = id;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => RequirementTests.Traits(this);
}
