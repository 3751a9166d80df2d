using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace H3Conformance.Scenarios.Evidence.Pcap;

/// <summary>One block of a pcapng file (draft-ietf-opsawg-pcapng section 3.1), little-endian.</summary>
/// <param name="type">Such as 6 for an Enhanced Packet Block.</param>
internal sealed class PcapngBlock(uint type)
{
    private const int Framing = 12;
    private readonly ArrayBufferWriter<byte> _body = new();

    public PcapngBlock Add(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(Take(sizeof(ushort)), value);
        return this;
    }

    public PcapngBlock Add(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Take(sizeof(uint)), value);
        return this;
    }

    /// <summary>Octets, filled up with zeros to a multiple of four.</summary>
    public PcapngBlock Add(ReadOnlySpan<byte> octets)
    {
        var padded = Take((octets.Length + 3) & ~3);
        padded.Clear();
        octets.CopyTo(padded);
        return this;
    }

    /// <summary>An option (section 3.5).</summary>
    /// <param name="code">What it is.</param>
    /// <param name="value">Up to 65,535 octets.</param>
    public PcapngBlock Option(ushort code, ReadOnlySpan<byte> value) => Add(code).Add((ushort)value.Length).Add(value);

    /// <summary>An option that is text; what is too long for one is cut.</summary>
    public PcapngBlock Option(ushort code, string text)
    {
        var octets = Encoding.UTF8.GetBytes(text);
        return Option(code, octets.AsSpan(0, Math.Min(octets.Length, ushort.MaxValue)));
    }

    /// <summary>opt_endofopt: no option follows.</summary>
    public PcapngBlock EndOfOptions() => Add((uint)0);

    public void WriteTo(Stream output)
    {
        var length = (uint)(_body.WrittenCount + Framing);
        WriteNumber(output, type);
        WriteNumber(output, length);
        output.Write(_body.WrittenSpan);
        WriteNumber(output, length);
    }

    private Span<byte> Take(int length)
    {
        // An empty request would give a buffer of any size, and a longer one may be given for any other.
        var taken = _body.GetSpan(length)[..length];
        _body.Advance(length);
        return taken;
    }

    private static void WriteNumber(Stream output, uint number)
    {
        Span<byte> octets = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(octets, number);
        output.Write(octets);
    }
}
