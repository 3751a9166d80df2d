namespace H3Conformance.Scenarios.Actions;

/// <summary>The type of an action's field, as prompts and documents need it.</summary>
public enum FieldKind
{
    Stream,
    Number,
    Bytes,
    Text,
    Choice,
    YesNo,
    ErrorCode,
    EncryptionLevel,
    QuicFrames,
    Packets,
    TlsEdit,
    TransportParameterEdit,
    Http3Frame,
    Settings,
    Fields,
    FieldSection,
    Instruction,
    Condition,
    Versions,
    Names,
}
