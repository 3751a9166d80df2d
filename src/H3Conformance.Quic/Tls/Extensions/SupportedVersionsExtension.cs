using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>What a ClientHello supports (RFC 8446 section 4.2.1).</summary>
/// <param name="Versions">0x0304 is TLS 1.3.</param>
public sealed record SupportedVersionsExtension(ValueList<ushort> Versions) : ExtensionContent
{
    public const ushort Tls13 = 0x0304;

    public override ExtensionType Type => ExtensionType.SupportedVersions;

    public override void Write(WireWriter writer) => writer.WriteVector8(Vectors.Numbers16(Versions, static version => version));

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out SupportedVersionsExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector8(out var list) || !reader.AtEnd || !Vectors.TryReadNumbers16(list, static value => value, out var versions))
            return false;
        content = new SupportedVersionsExtension(versions);
        return true;
    }
}
