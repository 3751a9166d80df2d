using H3Conformance.Quic.Connection.Packets;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Drops, holds, doubles or swaps the next datagram on its way out.</summary>
public sealed record TreatNextDatagram(DatagramTreatment Treatment) : Action
{
    public static readonly ActionDescriptor Description = new("treat_next_datagram", ActionLayer.Datagram, "Drops, holds, doubles or swaps the next datagram on its way out.", [
        new("treatment", FieldKind.Choice, "drop, hold, duplicate or swap_with_next"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
