using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The pre_shared_key extension of a ServerHello (RFC 8446 section 4.2.11).</summary>
/// <param name="SelectedIdentity">Index into the identities that the client offered.</param>
public sealed record SelectedPskExtension(ushort SelectedIdentity) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.PreSharedKey;

    public override void Write(WireWriter writer) => writer.WriteUInt16(SelectedIdentity);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out SelectedPskExtension? content)
    {
        var reader = new WireReader(data);
        content = reader.TryReadUInt16(out var selected) && reader.AtEnd ? new SelectedPskExtension(selected) : null;
        return content is not null;
    }
}
