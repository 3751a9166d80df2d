using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>
/// A record of the encoded files of QPACK's offline interoperability tests: Stream ID (64), Length (32), octets.
/// </summary>
/// <param name="StreamId">0 for the encoder stream.</param>
/// <param name="Octets">Instructions, or one whole encoded field section.</param>
public sealed record EncodedRecord(ulong StreamId, Bytes Octets)
{
    private const int EncoderStreamId = 0;

    public bool IsOfEncoderStream => StreamId == EncoderStreamId;

    public static EncodedRecord OfEncoderStream(Bytes instructions) => new(EncoderStreamId, instructions);

    public void Write(WireWriter writer)
    {
        writer.WriteUInt64(StreamId);
        writer.WriteUInt32((uint)Octets.Length);
        writer.WriteBytes(Octets);
    }

    /// <summary>False, with the reader left where it was, where octets are missing.</summary>
    public static bool TryRead(ref WireReader reader, out EncodedRecord record)
    {
        record = OfEncoderStream(Bytes.Empty);
        var start = reader.Position;
        if (reader.TryReadUInt32(out var high) && reader.TryReadUInt32(out var low)
            && reader.TryReadUInt32(out var length) && reader.TryReadBytes(length, out var octets))
        {
            record = new EncodedRecord(((ulong)high << 32) | low, octets);
            return true;
        }
        reader.Seek(start);
        return false;
    }
}
