using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>An extension as it stands on the wire (RFC 8446 section 4.2); its content is not looked at.</summary>
public readonly record struct Extension(ExtensionType Type, Bytes Data)
{
    /// <summary>The length of the content to announce (16 bits) in place of the true one.</summary>
    public int? DeclaredLength { get; init; }

    public void Write(WireWriter writer)
    {
        writer.WriteUInt16(Type.Value);
        writer.WriteVector16(Data, DeclaredLength);
    }

    public static bool TryRead(ref WireReader reader, out Extension extension)
    {
        var start = reader.Position;
        extension = default;
        if (!reader.TryReadUInt16(out var type) || !reader.TryReadVector16(out var data))
        {
            reader.Seek(start);
            return false;
        }

        extension = new Extension(new ExtensionType(type), data);
        return true;
    }

    /// <summary>Writes a block: its length in 16 bits, then the extensions.</summary>
    public static void WriteList(WireWriter writer, ValueList<Extension> extensions, int? declaredLength = null)
    {
        var list = new WireWriter();
        foreach (var extension in extensions)
            extension.Write(list);
        writer.WriteVector16(list.Written, declaredLength);
    }

    public static bool TryReadList(ref WireReader reader, out ValueList<Extension> extensions)
    {
        extensions = default;
        if (!reader.TryReadVector16(out var block))
            return false;
        var list = new List<Extension>();
        var blockReader = new WireReader(block);
        while (!blockReader.AtEnd)
        {
            if (!TryRead(ref blockReader, out var extension))
                return false;
            list.Add(extension);
        }

        extensions = [.. list];
        return true;
    }
}
