using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>RFC 8446 section 4.2.2.</summary>
public sealed record CookieExtension(Bytes Cookie) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.Cookie;

    public override void Write(WireWriter writer) => writer.WriteVector16(Cookie);

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out CookieExtension? content)
    {
        var reader = new WireReader(data);
        content = reader.TryReadVector16(out var cookie) && reader.AtEnd && !cookie.IsEmpty ? new CookieExtension(cookie) : null;
        return content is not null;
    }
}
