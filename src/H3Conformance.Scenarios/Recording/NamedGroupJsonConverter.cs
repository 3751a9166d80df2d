using H3Conformance.Quic.Crypto;

namespace H3Conformance.Scenarios.Recording;

internal sealed class NamedGroupJsonConverter() : OpenNumberJsonConverter<NamedGroup>(
    "A group",
    ushort.MaxValue,
    NamedGroup.X25519,
    NamedGroup.X448,
    NamedGroup.Secp256r1,
    NamedGroup.Secp384r1,
    NamedGroup.Secp521r1,
    NamedGroup.X25519MlKem768)
{
    protected override NamedGroup From(ulong number) => new((ushort)number);

    protected override ulong NumberOf(NamedGroup value) => value.Value;
}
