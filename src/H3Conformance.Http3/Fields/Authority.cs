using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>An authority in its parts (RFC 3986 section 3.2). Nothing is decoded.</summary>
/// <param name="Userinfo">What stands before the last at sign; null without one.</param>
/// <param name="Host">Between those two, brackets included.</param>
/// <param name="Port">What stands after the colon behind the host; null without a colon, empty where nothing follows it.</param>
internal readonly record struct Authority(Bytes? Userinfo, Bytes Host, Bytes? Port)
{
    /// <summary>1 to 65535; null where there is none or it is something else.</summary>
    public int? PortNumber =>
        Port is { } port && ushort.TryParse(port.ToText(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>Whether the port is absent or made of digits only, which may be none.</summary>
    public bool HasNumericPort => Port is not { } port || !port.Span.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    public static Authority Parse(Bytes octets)
    {
        var at = octets.Span.LastIndexOf((byte)'@');
        var hostPort = octets.Slice(at + 1);
        var colon = hostPort.Span.LastIndexOf((byte)':');
        // RFC 3986 3.2.2: the colons of an IPv6 address are inside brackets.
        if (colon < hostPort.Span.LastIndexOf((byte)']'))
            colon = -1;
        return new Authority(
            at < 0 ? default(Bytes?) : octets.Slice(0, at),
            colon < 0 ? hostPort : hostPort.Slice(0, colon),
            colon < 0 ? default(Bytes?) : hostPort.Slice(colon + 1));
    }
}
