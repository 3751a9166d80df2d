using System.Diagnostics.CodeAnalysis;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>Actions on their way from the prompt to a run.</summary>
internal sealed class TypedActions : IActionSource
{
    private readonly Queue<Action> _actions = [];

    public bool IsExhausted { get; private set; }

    public void Add(Action action) => _actions.Enqueue(action);

    public void Complete() => IsExhausted = true;

    public bool TryTake([NotNullWhen(true)] out Action? action) => _actions.TryDequeue(out action);
}
