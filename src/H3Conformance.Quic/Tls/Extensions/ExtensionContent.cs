using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The typed content of an extension.</summary>
public abstract record ExtensionContent
{
    public abstract ExtensionType Type { get; }

    public abstract void Write(WireWriter writer);

    public Extension ToExtension()
    {
        var writer = new WireWriter();
        Write(writer);
        return new Extension(Type, writer.ToBytes());
    }
}
