using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>A status code (RFC 9110 section 15).</summary>
public static class StatusCode
{
    /// <summary>The number that three digits make, 0 to 999; null for anything else.</summary>
    public static int? Parse(Bytes value)
    {
        if (value.Length != 3 || value.Span.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return null;
        return ((value[0] - '0') * 100) + ((value[1] - '0') * 10) + (value[2] - '0');
    }

    /// <summary>The status of a section; null where it has none of three digits.</summary>
    public static int? Find(FieldSection section) => section.Find(PseudoHeader.Status) is { } value ? Parse(value) : null;
}
