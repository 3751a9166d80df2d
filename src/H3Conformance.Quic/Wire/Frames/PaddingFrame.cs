namespace H3Conformance.Quic.Wire.Frames;

/// <summary>A run of PADDING frames (RFC 9000 section 19.1).</summary>
/// <param name="Length">How many frames follow one another, from 1 on. With the usual type width that is the number of octets.</param>
public sealed record PaddingFrame(int Length) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.Padding;

    public override void Write(WireWriter writer)
    {
        for (var i = 0; i < Length; i++)
            WriteType(writer);
    }

    // A run is read as one frame, so that a padded packet does not become a thousand.
    internal static PaddingFrame ReadRun(ref WireReader reader)
    {
        var more = reader.Rest.IndexOfAnyExcept((byte)0);
        var length = more < 0 ? reader.Remaining : more;
        reader.Seek(reader.Position + length);
        return new PaddingFrame(1 + length);
    }
}
