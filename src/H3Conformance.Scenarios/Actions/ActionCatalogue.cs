using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>What there is to know about every kind of action, from the datagram outwards to the message.</summary>
public static class ActionCatalogue
{
    public static ValueList<ActionDescriptor> All { get; } =
    [
        SendRawDatagram.Description, TreatNextDatagram.Description, ReleaseDatagrams.Description, ChangeSourcePort.Description,
        SendPackets.Description, SkipPacketNumbers.Description, LimitStreamData.Description, UpdateKeys.Description,
        SendQuicFrames.Description, SendDatagramFrame.Description,
        SendCrypto.Description, EditTls.Description, Offer.Description,
        EditTransportParameters.Description,
        OpenStream.Description, OpenUniStream.Description, SendBytes.Description, SendBytesAt.Description, FinishStream.Description,
        ResetStream.Description, StopSending.Description, IgnoreCredit.Description, IgnoreStreamLimits.Description,
        SendFrame.Description, UseSettings.Description,
        SendEncoderInstruction.Description, SendDecoderInstruction.Description, SendFieldSection.Description,
        SendFields.Description, SendRequest.Description, SendHttpDatagram.Description,
        SwitchTransport.Description, SwitchHttp3.Description,
        CloseConnection.Description, Flush.Description,
        Wait.Description,
    ];
}
