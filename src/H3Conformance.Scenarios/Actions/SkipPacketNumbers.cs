using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Leaves packet numbers unused.</summary>
public sealed record SkipPacketNumbers(EncryptionLevel Level, ulong Count) : Action
{
    public static readonly ActionDescriptor Description = new("skip_packet_numbers", ActionLayer.Packet, "Leaves packet numbers unused.", [
        new("level", FieldKind.EncryptionLevel, "the packet number space", "one_rtt"),
        new("count", FieldKind.Number, "how many", "1"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
