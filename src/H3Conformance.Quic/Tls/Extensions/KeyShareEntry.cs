using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>RFC 8446 section 4.2.8.</summary>
public readonly record struct KeyShareEntry(NamedGroup Group, Bytes KeyExchange)
{
    public void Write(WireWriter writer)
    {
        writer.WriteUInt16(Group.Value);
        writer.WriteVector16(KeyExchange);
    }

    public static bool TryRead(ref WireReader reader, out KeyShareEntry entry)
    {
        var start = reader.Position;
        entry = default;
        if (!reader.TryReadUInt16(out var group) || !reader.TryReadVector16(out var keyExchange))
        {
            reader.Seek(start);
            return false;
        }

        entry = new KeyShareEntry(new NamedGroup(group), keyExchange);
        return true;
    }
}
