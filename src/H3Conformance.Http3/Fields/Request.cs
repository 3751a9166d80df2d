namespace H3Conformance.Http3.Fields;

/// <summary>Header sections of requests, with pseudo-header fields in the order :method, :scheme, :authority, :path (RFC 9114 section 4.3.1).</summary>
public static class Request
{
    public static FieldSection Get(string authority, string path = "/") => Of("GET", authority, path);

    public static FieldSection Head(string authority, string path = "/") => Of("HEAD", authority, path);

    public static FieldSection Post(string authority, string path = "/") => Of("POST", authority, path);

    public static FieldSection Options(string authority, string path = "*") => Of("OPTIONS", authority, path);

    /// <summary>Any method, with the scheme https.</summary>
    public static FieldSection Of(string method, string authority, string path) => FieldSection.Of(
        Field.Of(PseudoHeader.Method, method),
        Field.Of(PseudoHeader.Scheme, "https"),
        Field.Of(PseudoHeader.Authority, authority),
        Field.Of(PseudoHeader.Path, path));

    /// <summary>CONNECT to a host and port (RFC 9114 section 4.4).</summary>
    public static FieldSection Connect(string authority) => FieldSection.Of(
        Field.Of(PseudoHeader.Method, "CONNECT"),
        Field.Of(PseudoHeader.Authority, authority));

    /// <summary>Extended CONNECT (RFC 8441 section 4, RFC 9220 section 3): :protocol comes second.</summary>
    public static FieldSection ExtendedConnect(string protocol, string authority, string path) => FieldSection.Of(
        Field.Of(PseudoHeader.Method, "CONNECT"),
        Field.Of(PseudoHeader.Protocol, protocol),
        Field.Of(PseudoHeader.Scheme, "https"),
        Field.Of(PseudoHeader.Authority, authority),
        Field.Of(PseudoHeader.Path, path));
}
