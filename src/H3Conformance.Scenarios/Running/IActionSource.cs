using System.Diagnostics.CodeAnalysis;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>Actions that are not known yet when a run begins. The run asks on its own thread, whenever it is driven.</summary>
public interface IActionSource
{
    /// <summary>Nothing will follow: the run may come to its end.</summary>
    bool IsExhausted { get; }

    bool TryTake([NotNullWhen(true)] out Action? action);
}
