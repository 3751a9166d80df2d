using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>Everything waits for commit.</summary>
internal sealed class QueueStage : IStage
{
    public string Prompt => "h3c> ";

    public bool IsQueue => true;

    public void Meanwhile()
    {
        // There is no connection yet.
    }

    public bool Accept(Action action) => true;
}
