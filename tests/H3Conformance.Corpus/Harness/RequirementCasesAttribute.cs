using System.Runtime.CompilerServices;
using Xunit.v3;

namespace H3Conformance.Corpus.Harness;

/// <summary>Tests of one requirement that differ in their data only, with the traits that the catalogue gives it.</summary>
/// <param name="id">As in the catalogue: <c>rfc9114-7.2.8-3</c>.</param>
/// <param name="sourceFile">Filled in by the compiler.</param>
/// <param name="sourceLine">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequirementCasesAttribute(string id, [CallerFilePath] string? sourceFile = null, [CallerLineNumber] int sourceLine = -1)
    : TheoryAttribute(sourceFile, sourceLine), ITraitAttribute, IRequirementTest
{
    public string Id { get; } = id;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => RequirementTests.Traits(this);
}
