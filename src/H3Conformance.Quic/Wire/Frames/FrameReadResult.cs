namespace H3Conformance.Quic.Wire.Frames;

/// <summary>What came of reading one frame. The two failures are one error code, FRAME_ENCODING_ERROR, but not one fault.</summary>
public enum FrameReadResult
{
    Ok,

    /// <summary>No specification that is supported here defines the type.</summary>
    UnknownType,

    /// <summary>The type is known, or cut off, and its fields are cut off or impossible.</summary>
    Malformed,
}
