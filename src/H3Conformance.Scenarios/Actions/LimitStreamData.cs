namespace H3Conformance.Scenarios.Actions;

/// <summary>Spreads what streams send over packets.</summary>
/// <param name="Octets">The most octets of stream data in a packet from here on; 0 is no limit.</param>
public sealed record LimitStreamData(ulong Octets) : Action
{
    public static readonly ActionDescriptor Description = new("limit_stream_data", ActionLayer.Packet, "Spreads what streams send over packets.", [
        new("octets", FieldKind.Number, "the most octets of stream data in a packet, 0 for no limit", "1"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
