using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Deliveries;

/// <summary>How the octets of a scenario are spread over packets and lost on the way: what it says stays the same, and so does every verdict.</summary>
/// <param name="Name">As a run is told it.</param>
/// <param name="Shape">Turns a scenario into one that is delivered so.</param>
public sealed record Delivery(string Name, Func<Scenario, Scenario> Shape)
{
    // Octet by octet, more than this takes longer than a server waits.
    private const int MostOctets = 1 << 16;
    private static readonly Wait Confirmed = new(new HandshakeIsConfirmed());
    private static readonly Wait Settings = new(new SettingsArrived());

    /// <summary>As the engine packs it: as much as fits into each packet.</summary>
    public static Delivery Packed { get; } = new("packed", static scenario => scenario);

    /// <summary>One octet of stream data in each packet, but for steps of more than 65,536 octets.</summary>
    public static Delivery Octets { get; } = new("octets", static scenario => Reshape(scenario, static steps => [new LimitStreamData(1), .. steps.SelectMany(InOctets)]));

    /// <summary>Each step in a packet of its own.</summary>
    public static Delivery Steps { get; } = new("steps", static scenario => Reshape(scenario, static steps => steps.SelectMany(Alone)));

    /// <summary>All of it behind the client's Finished, in the same datagram as far as it fits (RFC 9000 section 12.2).</summary>
    public static Delivery Coalesced { get; } = new("coalesced", Coalesce);

    /// <summary>On a path that loses one datagram of twenty, in both directions.</summary>
    public static Delivery Lossy { get; } = new("lossy", static scenario => scenario) { Loss = 0.05 };

    public static IReadOnlyList<Delivery> All { get; } = [Packed, Octets, Steps, Coalesced, Lossy];

    /// <summary>The share of datagrams that never arrive, 0 to 1.</summary>
    public double Loss { get; init; }

    /// <summary>How often a scenario is tried before its stimulus counts as undelivered.</summary>
    public int Attempts => Loss > 0 ? 3 : 1;

    /// <summary>The one of this name; null where there is none.</summary>
    public static Delivery? Find(string name) => All.FirstOrDefault(delivery => delivery.Name == name);

    private static Scenario Reshape(Scenario scenario, Func<IEnumerable<Action>, IEnumerable<Action>> reshape)
    {
        var opening = scenario.Actions.TakeWhile(IsOpening).ToArray();
        return scenario with { Actions = [.. opening, .. reshape(scenario.Actions.Skip(opening.Length))] };
    }

    private static Scenario Coalesce(Scenario scenario)
    {
        var opening = scenario.Actions.TakeWhile(IsOpening).ToArray();
        return opening.Contains(Confirmed)
            ? scenario with { Actions = [.. opening.Where(static action => action != Confirmed && action != Settings), new Wait(new HandshakeIsComplete()), .. scenario.Actions.Skip(opening.Length)] }
            : scenario;
    }

    // What shapes the connection, and the waits for its beginning.
    private static bool IsOpening(Action action) => action.IsSetup || action is SwitchHttp3 or SwitchTransport || action == Confirmed || action == Settings;

    private static IEnumerable<Action> InOctets(Action action) => Size(action) > MostOctets
        ? [new LimitStreamData(0), action, new Wait(new SentIsAcknowledged()), new LimitStreamData(1)]
        : [action];

    private static int Size(Action action) => action switch
    {
        SendBytes bytes => bytes.Data.Length,
        SendFrame frame => frame.Frame.ToBytes().Length,
        SendRequest request => request.Content.Length,
        _ => 0,
    };

    private static IEnumerable<Action> Alone(Action action) => action is Wait or Flush ? [action] : [action, new Flush()];
}
