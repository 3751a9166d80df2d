using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>Collects what the server's QPACK streams bring.</summary>
public sealed class ServerQpackRecord
{
    private const int MostOctets = 64 * 1024;
    private readonly WireWriter _encoderStream = new();
    private readonly WireWriter _decoderStream = new();

    public void Add(EncoderInstructionsReceived received) => Keep(_encoderStream, received.Octets);

    public void Add(DecoderInstructionsReceived received) => Keep(_decoderStream, received.Octets);

    public ServerQpack ToOutcome()
    {
        var instructions = new List<DecoderInstruction>();
        var reader = new WireReader(_decoderStream.Written);
        while (DecoderInstruction.TryRead(ref reader, out var instruction))
            instructions.Add(instruction);
        return new ServerQpack(_encoderStream.ToBytes(), [.. instructions]);
    }

    private static void Keep(WireWriter writer, Bytes octets) => writer.WriteBytes(octets.Span[..Math.Min(octets.Length, MostOctets - writer.Length)]);
}
