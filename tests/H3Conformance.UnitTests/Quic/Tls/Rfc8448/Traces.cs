namespace H3Conformance.UnitTests.Quic.Tls.Rfc8448;

/// <summary>The handshakes of RFC 8448 by the number of their section.</summary>
public static class Traces
{
    public static Trace Of(int section) => section switch
    {
        3 => Section3.Trace,
        4 => Section4.Trace,
        5 => Section5.Trace,
        _ => Section6.Trace,
    };
}
