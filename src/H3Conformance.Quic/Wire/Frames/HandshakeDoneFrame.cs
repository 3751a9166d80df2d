namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.20.</summary>
public sealed record HandshakeDoneFrame : Frame
{
    private protected override FrameType TypeOnWire => FrameType.HandshakeDone;

    public override void Write(WireWriter writer) => WriteType(writer);
}
