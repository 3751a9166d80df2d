using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>Protocol names, most wanted first (RFC 7301 section 3.1); a server answers with exactly one.</summary>
public sealed record AlpnExtension(ValueList<string> ProtocolNames) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.ApplicationLayerProtocolNegotiation;

    public override void Write(WireWriter writer)
    {
        var names = new WireWriter();
        foreach (var name in ProtocolNames)
            names.WriteVector8(Bytes.Latin1(name));
        writer.WriteVector16(names.Written);
    }

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out AlpnExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector16(out var list) || !reader.AtEnd || list.IsEmpty)
            return false;
        var names = new List<string>();
        var entries = new WireReader(list);
        while (!entries.AtEnd)
        {
            if (!entries.TryReadVector8(out var name) || name.IsEmpty)
                return false;
            names.Add(System.Text.Encoding.Latin1.GetString(name));
        }

        content = new AlpnExtension([.. names]);
        return true;
    }
}
