using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The key shares of a ClientHello, most wanted first; an empty list asks for a HelloRetryRequest.</summary>
public sealed record ClientKeyShareExtension(ValueList<KeyShareEntry> ClientShares) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.KeyShare;

    public override void Write(WireWriter writer)
    {
        var list = new WireWriter();
        foreach (var share in ClientShares)
            share.Write(list);
        writer.WriteVector16(list.Written);
    }

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out ClientKeyShareExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector16(out var list) || !reader.AtEnd)
            return false;
        var shares = new List<KeyShareEntry>();
        var entries = new WireReader(list);
        while (!entries.AtEnd)
        {
            if (!KeyShareEntry.TryRead(ref entries, out var share))
                return false;
            shares.Add(share);
        }

        content = new ClientKeyShareExtension([.. shares]);
        return true;
    }
}
