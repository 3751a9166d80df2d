using System.Globalization;

namespace H3Conformance.Http3.Fields;

/// <summary>Header sections of responses (RFC 9114 section 4.3.2).</summary>
public static class Response
{
    public static FieldSection Of(int status) =>
        FieldSection.Of(Field.Of(PseudoHeader.Status, status.ToString("000", CultureInfo.InvariantCulture)));
}
