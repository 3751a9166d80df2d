using H3Conformance.Quic;

namespace H3Conformance.Http3;

/// <summary>A variable-length integer that arrives in any pieces. It is ready for the next one as soon as one is complete.</summary>
internal struct IncrementalVarInt
{
    private ulong _value;
    private byte _width;
    private byte _seen;

    /// <summary>Whether some octets of an integer have arrived and others have not.</summary>
    public readonly bool IsPartial => _seen > 0;

    /// <summary>Octets still to come; 1 where nothing of the integer has arrived.</summary>
    public readonly int Missing => _seen == 0 ? 1 : _width - _seen;

    /// <summary>Takes octets off the front of <paramref name="octets"/> until the integer is complete or there are no more.</summary>
    public bool TryRead(ref ReadOnlySpan<byte> octets, out VarInt result)
    {
        while (!octets.IsEmpty)
        {
            Add(octets[0]);
            octets = octets[1..];
            if (_seen != _width)
                continue;
            result = new VarInt(_value, _width);
            this = default;
            return true;
        }

        result = default;
        return false;
    }

    private void Add(byte octet)
    {
        if (_seen++ == 0)
        {
            _width = (byte)(1 << (octet >> 6));
            _value = (ulong)(octet & 0x3f);
        }
        else
        {
            _value = (_value << 8) | octet;
        }
    }
}
