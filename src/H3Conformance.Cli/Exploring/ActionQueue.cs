using H3Conformance.Quic;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>The actions of a session in their order, with every earlier state of them. Places count from 1.</summary>
internal sealed class ActionQueue
{
    private const int MostActions = 100_000;
    private readonly Stack<ValueList<Action>> _earlier = [];

    public ValueList<Action> Actions { get; private set; } = [];

    public void Add(params IReadOnlyList<Action> actions) => Become([.. Actions, .. actions]);

    public void Replace(int place, Action action) => Become([.. Before(place), action, .. Behind(place)]);

    public void Delete(int place) => Become([.. Before(place), .. Behind(place)]);

    public void Move(int place, int to)
    {
        var action = At(place);
        At(to);
        List<Action> others = [.. Before(place), .. Behind(place)];
        others.Insert(to - 1, action);
        Become([.. others]);
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

    private IEnumerable<Action> Before(int place) => At(place) is null ? [] : Actions.Take(place - 1);

    private IEnumerable<Action> Behind(int place) => Actions.Skip(place);

    private void Become(ValueList<Action> actions)
    {
        if (actions.Count > MostActions)
            throw new QueueException($"more than {MostActions} actions are too many");
        _earlier.Push(Actions);
        Actions = actions;
    }
}
