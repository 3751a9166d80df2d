using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>Decodes and encodes the files of QPACK's offline interoperability tests.</summary>
public static class QifCodec
{
    /// <summary>
    /// Record that some files need in front: they come from drafts in which the capacity began at the decoder's limit,
    /// where RFC 9204 section 3.2.2 lets it begin at 0.
    /// </summary>
    public static EncodedRecord InitialCapacity(ulong tableSize) =>
        EncodedRecord.OfEncoderStream(new SetDynamicTableCapacity(tableSize).ToBytes());

    /// <param name="file">Records.</param>
    /// <param name="tableSize">The decoder's limit, in octets.</param>
    /// <param name="blocked">Streams that may wait.</param>
    public static QifDecoding Decode(ReadOnlySpan<byte> file, ulong tableSize, ulong blocked)
    {
        var decoder = new QpackDecoder(tableSize, blocked);
        var sections = new QifSections();
        var reader = new WireReader(file);
        while (sections.Failure is null && EncodedRecord.TryRead(ref reader, out var record))
        {
            if (record.IsOfEncoderStream)
                sections.Fail(decoder.ReceiveEncoderStream(record.Octets));
            else
                sections.Add(record.StreamId, decoder.Decode(record.StreamId, record.Octets));
            while (decoder.TryTakeUnblocked(out var streamId, out var result))
                sections.Add(streamId, result);
        }
        sections.Fail(reader.AtEnd ? null : QpackFailure.InSection(QpackFault.TruncatedSection, "the file ends inside a record"));
        sections.Fail(decoder.EndEncoderStream());
        return sections.ToDecoding();
    }

    /// <summary>Sections go on streams 1, 2 and so on.</summary>
    /// <param name="sections">As <see cref="QifText"/> reads them.</param>
    /// <param name="tableSize">The decoder's limit, and the capacity to use, in octets.</param>
    /// <param name="blocked">Streams that may wait.</param>
    /// <param name="acknowledgment">What the encoder may take for received.</param>
    public static Bytes Encode(IEnumerable<ValueList<Field>> sections, ulong tableSize, ulong blocked, QifAcknowledgment acknowledgment)
    {
        var encoder = new QpackEncoder { TableCapacityWanted = tableSize };
        encoder.ApplySettings(tableSize, blocked);
        var decoder = new QpackDecoder(tableSize, blocked);
        var writer = new WireWriter();
        var streamId = 0UL;
        foreach (var fields in sections)
        {
            var section = encoder.Encode(++streamId, fields);
            var instructions = encoder.TakeInstructions();
            if (!instructions.IsEmpty)
                EncodedRecord.OfEncoderStream(instructions).Write(writer);
            new EncodedRecord(streamId, section).Write(writer);
            if (acknowledgment == QifAcknowledgment.Immediate)
                Acknowledge(encoder, decoder, instructions, streamId, section);
        }
        return writer.ToBytes();
    }

    private static void Acknowledge(QpackEncoder encoder, QpackDecoder decoder, Bytes instructions, ulong streamId, Bytes section)
    {
        decoder.ReceiveEncoderStream(instructions);
        decoder.Decode(streamId, section);
        encoder.ReceiveDecoderStream(decoder.TakeInstructions());
    }
}
