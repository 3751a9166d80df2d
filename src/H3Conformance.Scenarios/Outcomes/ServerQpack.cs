using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>What the server's QPACK streams brought (RFC 9204 section 4.2).</summary>
/// <param name="EncoderStream">The octets behind the stream type, 64 KiB at most.</param>
/// <param name="DecoderStream">The instructions in their order, of the first 64 KiB.</param>
public sealed record ServerQpack(Bytes EncoderStream, ValueList<DecoderInstruction> DecoderStream)
{
    public static ServerQpack None { get; } = new(Bytes.Empty, []);

    /// <summary>Insertions that the server acknowledged by Insert Count Increment (RFC 9204 section 4.4.3).</summary>
    public ulong Increments => DecoderStream.OfType<InsertCountIncrement>().Aggregate(0UL, static (sum, instruction) => sum + instruction.Increment.Value);

    /// <summary>How often a section of the stream was acknowledged (RFC 9204 section 4.4.1).</summary>
    public int Acknowledgments(ulong streamId) => DecoderStream.OfType<SectionAcknowledgment>().Count(instruction => instruction.StreamId.Value == streamId);

    /// <summary>The stream was cancelled (RFC 9204 section 4.4.2).</summary>
    public bool Cancels(ulong streamId) => DecoderStream.OfType<StreamCancellation>().Any(instruction => instruction.StreamId.Value == streamId);
}
