using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>A list of one host_name (RFC 6066 section 3). A server's acknowledgment is an empty extension instead.</summary>
public sealed record ServerNameExtension(string HostName) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.ServerName;

    public override void Write(WireWriter writer)
    {
        var entry = new WireWriter();
        entry.WriteByte(0);
        entry.WriteVector16(Bytes.Latin1(HostName));
        writer.WriteVector16(entry.Written);
    }

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out ServerNameExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector16(out var list) || !reader.AtEnd)
            return false;
        var entries = new WireReader(list);
        if (!entries.TryReadByte(out var nameType) || nameType != 0 || !entries.TryReadVector16(out var name) || !entries.AtEnd || name.IsEmpty)
            return false;
        content = new ServerNameExtension(System.Text.Encoding.Latin1.GetString(name));
        return true;
    }
}
