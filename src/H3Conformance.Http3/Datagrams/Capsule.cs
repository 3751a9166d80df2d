using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Datagrams;

/// <summary>A capsule on a request's data stream (RFC 9297 section 3.2). It writes what it is told, legal or not.</summary>
public sealed record Capsule(CapsuleType Type, Bytes Value)
{
    /// <summary>Written as Capsule Length in place of the value's true length in octets.</summary>
    public VarInt? DeclaredLength { get; init; }

    /// <summary>Octets of the Capsule Type: 1, 2, 4 or 8; 0 for the shortest.</summary>
    public byte TypeWidth { get; init; }

    /// <summary>Octets of the Capsule Length: 1, 2, 4 or 8; 0 for the shortest, or for the width of <see cref="DeclaredLength"/>.</summary>
    public byte LengthWidth { get; init; }

    /// <summary>An HTTP datagram as a capsule (RFC 9297 section 3.5).</summary>
    public static Capsule Datagram(Bytes payload) => new(CapsuleType.Datagram, payload);

    public void Write(WireWriter writer)
    {
        var length = DeclaredLength ?? VarInt.Of((ulong)Value.Length);
        var type = VarInt.Of(Type.Value);
        writer.WriteVarInt(TypeWidth == 0 ? type : type with { Width = TypeWidth });
        writer.WriteVarInt(LengthWidth == 0 ? length : length with { Width = LengthWidth });
        writer.WriteBytes(Value);
    }

    public static bool TryRead(ref WireReader reader, out Capsule? capsule)
    {
        capsule = null;
        var start = reader.Position;
        if (reader.TryReadVarInt(out var type) && reader.TryReadVarInt(out var length) && reader.TryReadBytes(length.Value, out var value))
        {
            capsule = Of(type, length, value);
            return true;
        }

        reader.Seek(start);
        return false;
    }

    internal static Capsule Of(VarInt type, VarInt length, Bytes value) => new(type, value)
    {
        TypeWidth = type.IsShortest ? (byte)0 : type.Width,
        LengthWidth = length.IsShortest ? (byte)0 : length.Width,
    };
}
