using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>What becomes of an action once it is typed.</summary>
internal interface IStage
{
    string Prompt { get; }

    /// <summary>What was typed can still be changed.</summary>
    bool IsQueue { get; }

    /// <summary>Is called again and again while nothing is typed.</summary>
    void Meanwhile();

    /// <summary>Takes an action; false where it has to be left out, which was said.</summary>
    /// <exception cref="QueueException">The action is not possible here.</exception>
    bool Accept(Action action);
}
