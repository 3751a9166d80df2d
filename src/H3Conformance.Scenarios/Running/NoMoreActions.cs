using System.Diagnostics.CodeAnalysis;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>The scenario is all there is.</summary>
public sealed class NoMoreActions : IActionSource
{
    public bool IsExhausted => true;

    public bool TryTake([NotNullWhen(true)] out Action? action)
    {
        action = null;
        return false;
    }
}
