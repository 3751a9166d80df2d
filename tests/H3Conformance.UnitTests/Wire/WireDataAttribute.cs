using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace H3Conformance.UnitTests.Wire;

/// <summary>A data attribute whose rows are made when the theory runs, so that they need not be serializable.</summary>
public abstract class WireDataAttribute : DataAttribute
{
    protected abstract IEnumerable<object[]> Rows { get; }

    public sealed override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Rows.Select(static row => new TheoryDataRow(row))]);

    public sealed override bool SupportsDiscoveryEnumeration() => false;
}
