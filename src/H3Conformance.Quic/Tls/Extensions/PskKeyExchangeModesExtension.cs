using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>RFC 8446 section 4.2.9.</summary>
/// <param name="KeModes">0 is psk_ke, 1 is psk_dhe_ke.</param>
public sealed record PskKeyExchangeModesExtension(Bytes KeModes) : ExtensionContent
{
    public const byte PskKe = 0;
    public const byte PskDheKe = 1;

    public override ExtensionType Type => ExtensionType.PskKeyExchangeModes;

    public override void Write(WireWriter writer) => writer.WriteVector8(KeModes);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out PskKeyExchangeModesExtension? content)
    {
        var reader = new WireReader(data);
        content = reader.TryReadVector8(out var modes) && reader.AtEnd && !modes.IsEmpty ? new PskKeyExchangeModesExtension(modes) : null;
        return content is not null;
    }
}
