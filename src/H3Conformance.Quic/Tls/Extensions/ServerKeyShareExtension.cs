using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The one key share of a ServerHello (RFC 8446 section 4.2.8).</summary>
public sealed record ServerKeyShareExtension(KeyShareEntry ServerShare) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.KeyShare;

    public override void Write(WireWriter writer) => ServerShare.Write(writer);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out ServerKeyShareExtension? content)
    {
        var reader = new WireReader(data);
        content = KeyShareEntry.TryRead(ref reader, out var share) && reader.AtEnd ? new ServerKeyShareExtension(share) : null;
        return content is not null;
    }
}
