namespace H3Conformance.Scenarios.Actions;

/// <summary>The whole vocabulary of actions, for lists and prompts.</summary>
public static class ActionDescriptors
{
    /// <summary>From the datagram up to the message.</summary>
    public static IReadOnlyList<ActionDescriptor> All { get; } =
    [
        SendRawDatagram.Description,
        TreatNextDatagram.Description,
        ReleaseDatagrams.Description,
        ChangeSourcePort.Description,
        SendPackets.Description,
        SkipPacketNumbers.Description,
        LimitStreamData.Description,
        UpdateKeys.Description,
        SendQuicFrames.Description,
        SendCrypto.Description,
        SendDatagramFrame.Description,
        EditTls.Description,
        EditTransportParameters.Description,
        Offer.Description,
        UseSettings.Description,
        OpenStream.Description,
        OpenUniStream.Description,
        SendBytes.Description,
        SendBytesAt.Description,
        FinishStream.Description,
        ResetStream.Description,
        StopSending.Description,
        IgnoreCredit.Description,
        IgnoreStreamLimits.Description,
        SendFrame.Description,
        SendEncoderInstruction.Description,
        SendDecoderInstruction.Description,
        SendFieldSection.Description,
        SendFields.Description,
        SendRequest.Description,
        SendHttpDatagram.Description,
        SwitchTransport.Description,
        SwitchHttp3.Description,
        CloseConnection.Description,
        Flush.Description,
        Wait.Description,
    ];
}
