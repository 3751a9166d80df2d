namespace H3Conformance.Scenarios.Notation;

/// <summary>How a number may be written.</summary>
public enum NumberForm
{
    /// <summary>From 0 on.</summary>
    Unsigned,

    /// <summary>With a sign where it is negative.</summary>
    Signed,

    /// <summary>With a decimal point.</summary>
    Real,

    /// <summary><c>value:width</c> forces the octets of a variable-length integer (RFC 9000 section 16).</summary>
    VarInt,

    /// <summary><c>value+extra</c> adds continuation octets to a prefixed integer (RFC 9204 section 4.1.1).</summary>
    Prefixed,
}
