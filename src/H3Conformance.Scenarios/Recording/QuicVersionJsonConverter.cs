using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Recording;

internal sealed class QuicVersionJsonConverter() : OpenNumberJsonConverter<QuicVersion>(
    "A version",
    uint.MaxValue,
    QuicVersion.V1,
    QuicVersion.V2)
{
    protected override QuicVersion From(ulong number) => new((uint)number);

    protected override ulong NumberOf(QuicVersion value) => value.Value;
}
