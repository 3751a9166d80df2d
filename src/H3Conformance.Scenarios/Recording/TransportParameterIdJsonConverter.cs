using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Scenarios.Recording;

internal sealed class TransportParameterIdJsonConverter() : OpenNumberJsonConverter<TransportParameterId>(
    "A transport parameter",
    VarInt.MaxValue,
    TransportParameterId.OriginalDestinationConnectionId,
    TransportParameterId.MaxIdleTimeout,
    TransportParameterId.StatelessResetToken,
    TransportParameterId.MaxUdpPayloadSize,
    TransportParameterId.InitialMaxData,
    TransportParameterId.InitialMaxStreamDataBidiLocal,
    TransportParameterId.InitialMaxStreamDataBidiRemote,
    TransportParameterId.InitialMaxStreamDataUni,
    TransportParameterId.InitialMaxStreamsBidi,
    TransportParameterId.InitialMaxStreamsUni,
    TransportParameterId.AckDelayExponent,
    TransportParameterId.MaxAckDelay,
    TransportParameterId.DisableActiveMigration,
    TransportParameterId.PreferredAddress,
    TransportParameterId.ActiveConnectionIdLimit,
    TransportParameterId.InitialSourceConnectionId,
    TransportParameterId.RetrySourceConnectionId,
    TransportParameterId.VersionInformation,
    TransportParameterId.MaxDatagramFrameSize,
    TransportParameterId.GreaseQuicBit)
{
    protected override TransportParameterId From(ulong number) => new(number);

    protected override ulong NumberOf(TransportParameterId value) => value.Value;
}
