namespace H3Conformance.Quic.Streams;

/// <summary>What a peer can do wrong on one stream.</summary>
public enum StreamFault
{
    /// <summary>Data or a final size beyond what was advertised for the stream.</summary>
    FlowControl,

    /// <summary>A FIN or RESET_STREAM that names another final size than an earlier one.</summary>
    FinalSizeChanged,

    /// <summary>A final size that is smaller than data which came before.</summary>
    FinalSizeBelowReceived,

    /// <summary>Data after the final size.</summary>
    DataBeyondFinalSize,

    /// <summary>Another octet at an offset that came before.</summary>
    DataChanged,

    /// <summary>Data ends after 2^62-1.</summary>
    OffsetTooLarge,

    /// <summary>More gaps than are kept: the data was dropped.</summary>
    TooManyGaps,
}
