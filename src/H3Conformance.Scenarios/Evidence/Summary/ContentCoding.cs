namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>How octets stand in a summary.</summary>
public enum ContentCoding
{
    /// <summary>Lower-case hexadecimal digits.</summary>
    Hex,

    /// <summary>RFC 4648 section 4.</summary>
    Base64,
}
