using System.Text.Json.Serialization;
using H3Conformance.Quic;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios;

/// <summary>A list of actions on one connection: first what shapes it, then what is done on it.</summary>
public sealed record Scenario(ValueList<Action> Actions)
{
    /// <summary>Found in what a proxy forwards because of this scenario, or carries through a tunnel; null where nobody looks. A recording does not hold it.</summary>
    [JsonIgnore]
    public string? Marker { get; init; }

    /// <summary>
    /// Carried out before, on a connection of its own: the session of its newest ticket is resumed, with 0-RTT where the ticket admits that.
    /// Null where the connection begins afresh. A recording does not hold it.
    /// </summary>
    [JsonIgnore]
    public Scenario? Earlier { get; init; }

    public IEnumerable<Action> Setup => Actions.Where(static action => action.IsSetup);

    public IEnumerable<Action> Steps => Actions.Where(static action => !action.IsSetup);
}
