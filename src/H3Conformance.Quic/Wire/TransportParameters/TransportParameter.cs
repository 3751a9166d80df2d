using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>One transport parameter as it stands on the wire (RFC 9000 section 18).</summary>
public sealed record TransportParameter(TransportParameterId Id, Bytes Value)
{
    /// <summary>Octets that the ID takes: 1, 2, 4 or 8; 0 asks for the shortest.</summary>
    public byte IdWidth
    {
        get => field == 0 ? VarInt.ShortestWidth(Id.Value) : field;
        init => field = value == VarInt.ShortestWidth(Id.Value) ? (byte)0 : value;
    }

    /// <summary>Written in place of the real length; after reading, a length whose encoding was longer than needed.</summary>
    public VarInt? DeclaredLength { get; init; }

    /// <summary>The value as one variable-length integer; null where it is none, or has octets behind it.</summary>
    public VarInt? AsVarInt()
    {
        var reader = new WireReader(Value.Span);
        return reader.TryReadVarInt(out var number) && reader.AtEnd ? number : null;
    }

    public void Write(WireWriter writer)
    {
        writer.WriteVarInt(new VarInt(Id.Value, IdWidth));
        writer.WriteVarIntPrefixed(Value, DeclaredLength);
    }

    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out TransportParameter? parameter)
    {
        var start = reader.Position;
        if (reader.TryReadVarInt(out var id) && reader.TryReadVarIntPrefixed(out var value, out var declaredLength))
        {
            parameter = new TransportParameter(new TransportParameterId(id.Value), value) { IdWidth = id.Width, DeclaredLength = declaredLength };
            return true;
        }
        parameter = null;
        reader.Seek(start);
        return false;
    }
}
