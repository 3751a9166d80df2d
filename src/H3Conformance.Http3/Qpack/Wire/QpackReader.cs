using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>
/// A cursor over QPACK's primitives which remembers the first fault it met. What was read with a fault has a known extent and can
/// be skipped; where a read fails, octets are missing, and waiting for them is in vain once <see cref="IsLost"/> says so.
/// </summary>
internal ref struct QpackReader(ReadOnlySpan<byte> octets, int maxStringLength)
{
    private WireReader _octets = new(octets);

    public QpackFault? Fault { get; private set; }

    /// <summary>Whether a string is declared longer than anything that will be waited for.</summary>
    public bool IsLost { get; private set; }

    public readonly int Position => _octets.Position;

    public readonly bool AtEnd => _octets.AtEnd;

    public void Seek(int position) => _octets.Seek(position);

    public readonly bool TryPeek(out byte octet)
    {
        octet = AtEnd ? (byte)0 : _octets.Rest[0];
        return !AtEnd;
    }

    public bool TryReadInteger(int prefixBits, out PrefixedInteger value)
    {
        if (!PrefixedInteger.TryRead(ref _octets, prefixBits, out value))
            return false;
        if (value.IsTooLarge)
            Note(QpackFault.IntegerTooLarge);
        return true;
    }

    public bool TryReadData(PrefixedInteger length, out Bytes data)
    {
        var isWhole = _octets.TryReadBytes(length.Value, out data);
        if (length.Value <= (ulong)maxStringLength)
            return isWhole;
        Note(QpackFault.StringTooLong);
        IsLost |= !isWhole;
        return isWhole;
    }

    public void Note(QpackFault fault) => Fault ??= fault;

    /// <summary>The fault met since the last call.</summary>
    public QpackFault? TakeFault()
    {
        var fault = Fault;
        Fault = null;
        return fault;
    }
}
