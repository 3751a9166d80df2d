using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>RFC 8446 section 4.2.3.</summary>
public sealed record SignatureAlgorithmsExtension(ValueList<SignatureScheme> SupportedSignatureAlgorithms) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.SignatureAlgorithms;

    public override void Write(WireWriter writer) =>
        writer.WriteVector16(Vectors.Numbers16(SupportedSignatureAlgorithms, static scheme => scheme.Value));

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out SignatureAlgorithmsExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector16(out var list) || !reader.AtEnd
            || !Vectors.TryReadNumbers16(list, static value => new SignatureScheme(value), out var schemes))
        {
            return false;
        }

        content = new SignatureAlgorithmsExtension(schemes);
        return true;
    }
}
