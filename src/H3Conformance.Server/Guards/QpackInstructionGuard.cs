using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Watches the client's QPACK streams for what is odd but legal (RFC 9204 sections 4.3 and 4.4); what is wrong, the coders find.</summary>
public sealed class QpackInstructionGuard(QpackDecoder decoder, Enforcer enforcer)
{
    private const int MostRemembered = 64;
    private const int LongestRest = 1 << 16;
    private const ulong Large = 1UL << 61;

    // Whatever a mutant does about an instruction, it does to the connection.
    private static readonly StreamId AnyStream = new(0);

    private readonly HashSet<EncoderInstruction> _insertions = [];
    private Bytes _encoderRest = Bytes.Empty;
    private Bytes _decoderRest = Bytes.Empty;
    private ulong _capacity;

    /// <summary>Octets of the encoder stream. True where the server reacted.</summary>
    public bool ReceiveEncoderStream(Bytes octets)
    {
        var reader = new WireReader(_encoderRest.Concat(octets));
        var wasSplit = !_encoderRest.IsEmpty;
        while (EncoderInstruction.TryRead(ref reader, out var instruction))
        {
            if ((wasSplit && Tolerate(QpackTolerances.InstructionsMayBeSplit)) || Look(instruction))
                return true;
            wasSplit = false;
        }

        _encoderRest = Rest(ref reader);
        return decoder.TableCapacity > 0 && decoder.TableSize == decoder.TableCapacity && Tolerate(QpackTolerances.TableMayBeFull);
    }

    /// <summary>Octets of the decoder stream. True where the server reacted.</summary>
    public bool ReceiveDecoderStream(Bytes octets)
    {
        var reader = new WireReader(_decoderRest.Concat(octets));
        while (DecoderInstruction.TryRead(ref reader, out var instruction))
        {
            if (instruction is StreamCancellation cancellation && Look(cancellation))
                return true;
        }

        _decoderRest = Rest(ref reader);
        return false;
    }

    private bool Look(EncoderInstruction instruction)
    {
        if (instruction is SetDynamicTableCapacity set)
        {
            var falls = set.Capacity.Value < _capacity;
            _capacity = set.Capacity.Value;
            return falls && Tolerate(QpackTolerances.CapacityMayFall);
        }

        var isNew = instruction is not Duplicate && (_insertions.Count == MostRemembered || _insertions.Add(instruction));
        return !isNew && Tolerate(QpackTolerances.EntriesMayBeDuplicates);
    }

    private bool Look(StreamCancellation cancellation) =>
        Tolerate(QpackTolerances.CancellationsAreAlwaysLegal)
        || (cancellation.StreamId.Value >= Large && Tolerate(QpackTolerances.NumbersMayHave62Bits));

    private bool Tolerate(Rule rule) => enforcer.Tolerate(rule, AnyStream);

    private static Bytes Rest(ref WireReader reader) => reader.Remaining > LongestRest ? Bytes.Empty : reader.ReadRest();
}
