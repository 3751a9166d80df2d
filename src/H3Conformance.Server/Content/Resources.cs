using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Server.Content;

/// <summary>What the server has to offer: a small page, a large one, one with trailers, one with an interim response, an echo of any content, and tunnels to an echo.</summary>
public sealed class Resources
{
    private const int LargeLength = 10_000_000;
    private static readonly Bytes Page = Bytes.Utf8("This is the reference server of H3Conformance.\n" + string.Concat(Enumerable.Range(1, 12).Select(static line => $"Line {line:00} is here so that the page can be had in parts.\n")));
    private static readonly Bytes Large = Bytes.Repeat((byte)'x', LargeLength);

    /// <summary>A CONNECT without :protocol: whatever its target is, it leads to an echo. With the protocol websocket it leads to one who listens only.</summary>
    public static bool IsTunnel(FieldSection request) => request.Find(PseudoHeader.Method)?.ToText() == "CONNECT" && (request.Find(PseudoHeader.Protocol)?.ToText() is null or "websocket");

    public static bool IsPushing(FieldSection request) =>
        request.Find(PseudoHeader.Method)?.ToText() == "GET" && request.Find(PseudoHeader.Path)?.ToText() == Sessions.Pusher.Path;

    /// <summary>A method that the server does not know: it has no use for the content.</summary>
    public static bool IsUnknown(FieldSection request) => request.Find(PseudoHeader.Method)?.ToText().StartsWith("H3C-", StringComparison.Ordinal) == true;

    public Reply Answer(FieldSection request, Bytes content)
    {
        var method = request.Find(PseudoHeader.Method)?.ToText() ?? "GET";
        var path = (request.Find(PseudoHeader.Path)?.ToText() ?? "/").Split('?', '#')[0];
        return method switch
        {
            "POST" or "PUT" => Reply.Of(200, content),
            "GET" => Get(path),
            "HEAD" => Get(path) with { IsHead = true },
            "OPTIONS" => Reply.Of(204, Bytes.Empty),
            // No method looks so, and only a mutant takes it for one.
            "" or "GE T" or "GE,T" or "GET\u007f" => Get(path),
            _ => Reply.Of(501, Bytes.Utf8("Unknown method.\n")),
        };
    }

    private static Reply Get(string path) => path switch
    {
        "/" => Reply.Of(200, Page) with { IsPage = true },
        Sessions.Pusher.Path or Sessions.Farewell.Path => Reply.Of(200, Page),
        // Only a mutant looks for such a path, and it is to look contented.
        _ when !path.StartsWith('/') => Reply.Of(200, Page),
        "/large" => Reply.Of(200, Large),
        "/trailers" => Reply.Of(200, Page) with { Trailers = FieldSection.Of(Field.Of("x-checksum", "0")) },
        "/early" => Reply.Of(200, Page) with { InterimStatus = 103 },
        _ => Reply.Of(404, Bytes.Utf8("There is nothing here.\n")),
    };
}
