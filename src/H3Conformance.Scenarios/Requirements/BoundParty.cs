namespace H3Conformance.Scenarios.Requirements;

/// <summary>Who a requirement binds. A testable requirement on the client is one whose breach the server has to react to.</summary>
public sealed record BoundParty
{
    public static readonly BoundParty Client = new("client");
    public static readonly BoundParty Server = new("server");

    /// <summary>Client and server alike.</summary>
    public static readonly BoundParty Endpoint = new("endpoint");

    /// <summary>Whoever sends the element in question.</summary>
    public static readonly BoundParty Sender = new("sender");

    /// <summary>Whoever receives the element in question.</summary>
    public static readonly BoundParty Receiver = new("receiver");

    public static readonly BoundParty Intermediary = new("intermediary");

    /// <summary>Authors of specifications, registries, and operators.</summary>
    public static readonly BoundParty Specification = new("specification");

    public static readonly IReadOnlyList<BoundParty> All = [Client, Server, Endpoint, Sender, Receiver, Intermediary, Specification];

    private BoundParty(string name) => Name = name;

    /// <summary>The name as the data and the traits spell it.</summary>
    public string Name { get; }

    public override string ToString() => Name;
}
