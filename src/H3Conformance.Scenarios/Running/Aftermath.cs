namespace H3Conformance.Scenarios.Running;

/// <summary>Whether a run goes on after its actions to learn what they did to the connection.</summary>
public enum Aftermath
{
    /// <summary>The run ends with its last action.</summary>
    Leave,

    /// <summary>An innocent request follows, and late reactions get their time.</summary>
    Probe,
}
