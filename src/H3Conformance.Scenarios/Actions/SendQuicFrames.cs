using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends frames as they are in one packet of their own.</summary>
public sealed record SendQuicFrames(EncryptionLevel Level, ValueList<Frame> Frames) : Action
{
    public static readonly ActionDescriptor Description = new("send_quic_frames", ActionLayer.QuicFrame, "Sends frames as they are in one packet of their own.", [
        new("level", FieldKind.EncryptionLevel, "the packet number space", "one_rtt"),
        new("frames", FieldKind.QuicFrames, "the frames; none makes an empty packet"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
