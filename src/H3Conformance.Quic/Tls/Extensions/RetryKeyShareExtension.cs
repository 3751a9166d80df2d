using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The group that a HelloRetryRequest asks a key share for (RFC 8446 section 4.2.8).</summary>
public sealed record RetryKeyShareExtension(NamedGroup SelectedGroup) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.KeyShare;

    public override void Write(WireWriter writer) => writer.WriteUInt16(SelectedGroup.Value);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out RetryKeyShareExtension? content)
    {
        var reader = new WireReader(data);
        content = reader.TryReadUInt16(out var group) && reader.AtEnd ? new RetryKeyShareExtension(new NamedGroup(group)) : null;
        return content is not null;
    }
}
