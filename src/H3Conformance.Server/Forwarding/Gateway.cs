using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Server.Content;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Forwarding;

/// <summary>Turns requests into HTTP/1.1 for the origin behind the server, and its responses back (RFC 9110 section 3.7).</summary>
public sealed class Gateway(OriginServer origin, Enforcer enforcer)
{
    /// <summary>Requests with this field are for the origin.</summary>
    public const string Marker = "x-h3c-run";

    private static readonly string[] ConnectionSpecific = ["connection", "keep-alive", "transfer-encoding", "upgrade", "proxy-connection"];
    private readonly MaxForwards _hops = new(enforcer);

    public static bool IsFor(FieldSection request) => request.Find(Marker) is not null;

    public Reply Forward(FieldSection request, Bytes content, FieldSection trailers) => _hops.Forwarded(request) is { } forwarded
        ? ReadResponse(origin.Exchange(Head(forwarded, content, trailers).Concat(content)))
        : Reply.Of(204, Bytes.Empty);

    private Bytes Head(FieldSection request, Bytes content, FieldSection trailers)
    {
        var path = Latin1(request.Find(PseudoHeader.Path));
        if (!enforcer.Keeps(ForwardingRules.PathIsLeftAlone))
            path = path.Replace("%7E", "~", StringComparison.OrdinalIgnoreCase);
        var host = enforcer.Keeps(ForwardingRules.HostIsMadeOfAuthority) ? Latin1(request.Find(PseudoHeader.Authority) ?? request.Find("host")) : "origin";
        IEnumerable<string> lines = [$"{Latin1(request.Find(PseudoHeader.Method))} {path} HTTP/1.1", $"Host: {host}", .. Lines(request)];
        if (enforcer.Keeps(ForwardingRules.ViaIsAdded))
            lines = lines.Append("Via: 3 h3conformance");
        if (!enforcer.Keeps(ForwardingRules.TrailersStayApart) || !enforcer.Keeps(ForwardingRules.MalformedTrailersStayApart))
            lines = lines.Concat(trailers.Fields.Select(Line));
        if (!content.IsEmpty)
            lines = lines.Append($"Content-Length: {content.Length.ToString(CultureInfo.InvariantCulture)}");
        return Bytes.Latin1(string.Join("\r\n", lines) + "\r\n\r\n");
    }

    private IEnumerable<string> Lines(FieldSection request)
    {
        var fields = request.Fields.Where(static field => field.Name is not { IsEmpty: false } || field.Name[0] != ':').Where(static field => field.Name.ToText() is not ("host" or "content-length" or "te"));
        if (!enforcer.Keeps(ForwardingRules.UnknownFieldsAreForwarded))
            fields = fields.Where(static field => field.Name.ToText() != "x-h3c-unknown");
        if (!enforcer.Keeps(ForwardingRules.PreconditionsAreForwarded))
            fields = fields.Where(static field => !field.Name.ToText().StartsWith("if-", StringComparison.Ordinal));
        if (!enforcer.Keeps(ForwardingRules.LinesKeepTheirOrder))
            fields = fields.Reverse();
        var isCookie = (Field field) => enforcer.Keeps(ForwardingRules.CookiesAreJoined) && field.Name.ToText() == "cookie";
        var cookies = fields.Where(isCookie).Select(static field => Latin1(field.Value)).ToArray();
        var lines = fields.Where(field => !isCookie(field)).Select(Line);
        return cookies.Length == 0 ? lines : lines.Append($"cookie: {string.Join("; ", cookies)}");
    }

    private Reply ReadResponse(Bytes octets)
    {
        var end = octets.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return Reply.Of(502, Bytes.Empty);
        var lines = Latin1(octets.Slice(0, end)).Split("\r\n");
        var status = int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture);
        var fields = lines.Skip(1).Select(static line => line.Split(": ", 2)).Select(static parts => Field.Of(parts[0].ToLowerInvariant(), parts[1])).ToArray();
        string[] dropped = ["content-length", "content-type", .. enforcer.Keeps(ForwardingRules.ConnectionSpecificFieldsStayHere) ? HopByHop(fields) : []];
        return Reply.Of(status, octets.Slice(end + 4)) with { MoreFields = new(fields.Where(field => !dropped.Contains(field.Name.ToText(), StringComparer.Ordinal)).ToValueList()) };
    }

    // RFC 9110 7.6.1: and what the Connection field names.
    private static IEnumerable<string> HopByHop(Field[] fields) =>
        ConnectionSpecific.Concat(fields.Where(static field => field.Name.ToText() == "connection").SelectMany(static field => field.Value.ToText().Split(',', StringSplitOptions.TrimEntries)));

    private static string Line(Field field) => $"{Latin1(field.Name)}: {Latin1(field.Value)}";

    private static string Latin1(Bytes? octets) => octets is { } some ? System.Text.Encoding.Latin1.GetString(some.Span) : "";
}
