using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>What a ServerHello or HelloRetryRequest selects (RFC 8446 section 4.2.1).</summary>
public sealed record SelectedVersionExtension(ushort SelectedVersion) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.SupportedVersions;

    public override void Write(WireWriter writer) => writer.WriteUInt16(SelectedVersion);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out SelectedVersionExtension? content)
    {
        var reader = new WireReader(data);
        content = reader.TryReadUInt16(out var version) && reader.AtEnd ? new SelectedVersionExtension(version) : null;
        return content is not null;
    }
}
