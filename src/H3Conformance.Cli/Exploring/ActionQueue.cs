using System.Collections.Immutable;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>The actions of a session in their order, with every earlier state of them. Places count from 1.</summary>
internal sealed class ActionQueue
{
    private const int MostActions = 100_000;
    private readonly Stack<ImmutableList<Action>> _earlier = [];

    // States share what they have in common: a long session would otherwise hold each of its actions once for each later one.
    public ImmutableList<Action> Actions { get; private set; } = [];

    public void Add(params IReadOnlyList<Action> actions) => Become(Actions.AddRange(actions));

    public void Replace(int place, Action action)
    {
        At(place);
        Become(Actions.SetItem(place - 1, action));
    }

    public void Delete(int place)
    {
        At(place);
        Become(Actions.RemoveAt(place - 1));
    }

    public void Move(int place, int to)
    {
        var action = At(place);
        At(to);
        Become(Actions.RemoveAt(place - 1).Insert(to - 1, action));
    }

    /// <summary>False where nothing was done yet.</summary>
    public bool Undo()
    {
        if (!_earlier.TryPop(out var before))
            return false;
        Actions = before;
        return true;
    }

    /// <exception cref="QueueException">There is no such place.</exception>
    public Action At(int place) => place >= 1 && place <= Actions.Count
        ? Actions[place - 1]
        : throw new QueueException(Actions.Count == 0 ? "there are no actions yet" : $"there is no action {place}, only 1 to {Actions.Count}");

    private void Become(ImmutableList<Action> actions)
    {
        if (actions.Count > MostActions)
            throw new QueueException($"more than {MostActions} actions are too many");
        _earlier.Push(Actions);
        Actions = actions;
    }
}
