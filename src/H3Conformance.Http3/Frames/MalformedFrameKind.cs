namespace H3Conformance.Http3.Frames;

/// <summary>Why a payload is no frame of its type.</summary>
public enum MalformedFrameKind
{
    /// <summary>The Length goes on after the last field (RFC 9114 section 7.1).</summary>
    ExtraOctets,

    /// <summary>The Length ends before the last field (RFC 9114 section 7.1).</summary>
    PayloadTooShort,

    /// <summary>The Length ends inside a variable-length integer, whose own length says otherwise (RFC 9114 sections 7.1 and 10.8).</summary>
    LengthsDisagree,

    /// <summary>The Length is above what the reader is willing to keep (RFC 9114 section 10.5).</summary>
    TooLargeToBuffer,
}
