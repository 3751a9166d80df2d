using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The empty early_data extension of ClientHello and EncryptedExtensions (RFC 8446 section 4.2.10).</summary>
public sealed record EarlyDataExtension : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.EarlyData;

    public override void Write(WireWriter writer)
    {
    }

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out EarlyDataExtension? content)
    {
        content = data.IsEmpty ? new EarlyDataExtension() : null;
        return content is not null;
    }
}
