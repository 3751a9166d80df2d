using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>
/// RFC 9000 section 19.3. The delay is in microseconds divided by 2 to the power of the sender's ack_delay_exponent; the first
/// range counts the packets below the largest; ECN counts make the type 0x03. Ranges that go below packet number 0 are read:
/// <see cref="TryGetRanges"/> tells.
/// </summary>
public sealed record AckFrame(
    VarInt LargestAcknowledged, VarInt AckDelay, VarInt FirstAckRange, ValueList<AckRange> AckRanges, EcnCounts? EcnCounts = null) : Frame
{
    private const int ShortestRange = 2;

    /// <summary>Written in place of the real ACK Range Count; after reading, a count whose encoding was longer than needed.</summary>
    public VarInt? DeclaredAckRangeCount { get; init; }

    private protected override FrameType TypeOnWire => EcnCounts is null ? FrameType.Ack : FrameType.AckEcn;

    /// <summary>
    /// The frame that acknowledges ranges of packet numbers, both ends included: at least one, the highest first, with a gap
    /// between each two. Others come out as nonsense.
    /// </summary>
    public static AckFrame Of(IReadOnlyList<(ulong Smallest, ulong Largest)> descending, VarInt ackDelay)
    {
        var below = new AckRange[descending.Count - 1];
        for (var i = 0; i < below.Length; i++)
            below[i] = RangeBelow(descending[i], descending[i + 1]);
        return new AckFrame(descending[0].Largest, ackDelay, descending[0].Largest - descending[0].Smallest, new ValueList<AckRange>(below));
    }

    /// <summary>The acknowledged packet numbers, the highest range first.</summary>
    /// <returns>False where a range would begin below 0: RFC 9000 19.3.1 wants FRAME_ENCODING_ERROR.</returns>
    public bool TryGetRanges(out ValueList<(ulong Smallest, ulong Largest)> ranges)
    {
        ranges = default;
        if (FirstAckRange.Value > LargestAcknowledged.Value)
            return false;
        var found = new (ulong Smallest, ulong Largest)[AckRanges.Count + 1];
        found[0] = (LargestAcknowledged.Value - FirstAckRange.Value, LargestAcknowledged.Value);
        for (var i = 0; i < AckRanges.Count; i++)
        {
            var distance = AckRanges[i].Gap.Value + 2;
            var length = AckRanges[i].AckRangeLength.Value;
            if (distance > found[i].Smallest || length > found[i].Smallest - distance)
                return false;
            found[i + 1] = (found[i].Smallest - distance - length, found[i].Smallest - distance);
        }
        ranges = [.. found];
        return true;
    }

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(LargestAcknowledged);
        writer.WriteVarInt(AckDelay);
        writer.WriteVarInt(DeclaredAckRangeCount ?? AckRanges.Count);
        writer.WriteVarInt(FirstAckRange);
        foreach (var range in AckRanges)
            range.Write(writer);
        EcnCounts?.Write(writer);
    }

    internal static bool TryReadFields(ref WireReader reader, FrameType type, [NotNullWhen(true)] out AckFrame? frame)
    {
        frame = null;
        EcnCounts counts = default;
        if (!reader.TryReadVarInt(out var largestAcknowledged)
            || !reader.TryReadVarInt(out var ackDelay)
            || !reader.TryReadVarInt(out var ackRangeCount)
            || !reader.TryReadVarInt(out var firstAckRange)
            || !TryReadRanges(ref reader, ackRangeCount.Value, out var ackRanges)
            || (type == FrameType.AckEcn && !Frames.EcnCounts.TryRead(ref reader, out counts)))
            return false;
        frame = new AckFrame(largestAcknowledged, ackDelay, firstAckRange, ackRanges, type == FrameType.AckEcn ? counts : null)
        {
            DeclaredAckRangeCount = ackRangeCount.IsShortest ? null : ackRangeCount,
        };
        return true;
    }

    private static bool TryReadRanges(ref WireReader reader, ulong count, out ValueList<AckRange> ranges)
    {
        ranges = default;
        // The count is checked against what is there before anything is allocated by it.
        if (count > (ulong)reader.Remaining / ShortestRange)
            return false;
        var found = new AckRange[count];
        for (var i = 0; i < found.Length; i++)
        {
            if (!AckRange.TryRead(ref reader, out found[i]))
                return false;
        }
        ranges = [.. found];
        return true;
    }

    private static AckRange RangeBelow((ulong Smallest, ulong Largest) above, (ulong Smallest, ulong Largest) range) =>
        new(above.Smallest - range.Largest - 2, range.Largest - range.Smallest);
}
