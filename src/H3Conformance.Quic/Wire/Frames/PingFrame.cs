namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.2.</summary>
public sealed record PingFrame : Frame
{
    private protected override FrameType TypeOnWire => FrameType.Ping;

    public override void Write(WireWriter writer) => WriteType(writer);
}
