using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends CRYPTO data at any level and offset.</summary>
public sealed record SendCrypto(EncryptionLevel Level, ulong Offset, Bytes Data) : Action
{
    public static readonly ActionDescriptor Description = new("send_crypto", ActionLayer.Tls, "Sends CRYPTO data at any level and offset.", [
        new("level", FieldKind.EncryptionLevel, "the packet number space", "one_rtt"),
        new("offset", FieldKind.Number, "in octets", "0"),
        new("data", FieldKind.Bytes, "TLS messages"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
