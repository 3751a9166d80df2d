namespace H3Conformance.Quic.Wire.Frames;

/// <summary>Octets written in place of a frame as they are: a cut-off frame, an unknown type, several frames. Reading never gives one.</summary>
public sealed record RawFrame(Bytes Octets) : Frame
{
    // Nothing at all counts as padding, a cut-off type as one that nobody knows.
    private protected override FrameType TypeOnWire => Octets.IsEmpty
        ? FrameType.Padding
        : PeekType(new WireReader(Octets.Span)) ?? new FrameType(VarInt.MaxValue);

    public override void Write(WireWriter writer) => writer.WriteBytes(Octets.Span);
}
