using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack;

/// <summary>What has arrived on an encoder or decoder stream and is not a whole instruction yet.</summary>
internal sealed class InstructionBuffer
{
    private readonly WireWriter _octets = new();

    /// <summary>Whether nothing that comes can be understood, because the end of an instruction is not known.</summary>
    public bool IsLost { get; private set; }

    public bool IsEmpty => _octets.Length == 0;

    public ReadOnlySpan<byte> Append(ReadOnlySpan<byte> octets)
    {
        if (!IsLost)
            _octets.WriteBytes(octets);
        return _octets.Written;
    }

    public void Drop(int count)
    {
        if (count == 0)
            return;
        var rest = _octets.Written[count..].ToArray();
        _octets.Clear();
        _octets.WriteBytes(rest);
    }

    public void Lose()
    {
        IsLost = true;
        _octets.Clear();
    }
}
