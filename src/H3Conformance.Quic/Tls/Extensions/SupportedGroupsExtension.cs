using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>RFC 8446 section 4.2.7.</summary>
public sealed record SupportedGroupsExtension(ValueList<NamedGroup> NamedGroupList) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.SupportedGroups;

    public override void Write(WireWriter writer) => writer.WriteVector16(Vectors.Numbers16(NamedGroupList, static group => group.Value));

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out SupportedGroupsExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector16(out var list) || !reader.AtEnd
            || !Vectors.TryReadNumbers16(list, static value => new NamedGroup(value), out var groups))
        {
            return false;
        }

        content = new SupportedGroupsExtension(groups);
        return true;
    }
}
