using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The early_data extension of a NewSessionTicket (RFC 8446 section 4.2.10).</summary>
/// <param name="MaxEarlyDataSize">With QUIC always 0xffffffff (RFC 9001 section 4.6.1).</param>
public sealed record MaxEarlyDataSizeExtension(uint MaxEarlyDataSize) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.EarlyData;

    public override void Write(WireWriter writer) => writer.WriteUInt32(MaxEarlyDataSize);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out MaxEarlyDataSizeExtension? content)
    {
        var reader = new WireReader(data);
        content = reader.TryReadUInt32(out var size) && reader.AtEnd ? new MaxEarlyDataSizeExtension(size) : null;
        return content is not null;
    }
}
