namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends the datagrams that are held.</summary>
public sealed record ReleaseDatagrams : Action
{
    public static readonly ActionDescriptor Description = new("release_datagrams", ActionLayer.Datagram, "Sends the datagrams that are held.", []);

    private protected override ActionDescriptor Described => Description;
}
