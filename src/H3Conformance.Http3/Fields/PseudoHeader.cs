namespace H3Conformance.Http3.Fields;

/// <summary>Names of the pseudo-header fields (RFC 9114 section 4.3, RFC 8441 section 4).</summary>
public static class PseudoHeader
{
    public const string Method = ":method";
    public const string Scheme = ":scheme";
    public const string Authority = ":authority";
    public const string Path = ":path";
    public const string Protocol = ":protocol";
    public const string Status = ":status";
}
