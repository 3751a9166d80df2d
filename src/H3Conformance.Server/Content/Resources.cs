using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Server.Content;

/// <summary>What the server has to offer: a small page, a large one, one with trailers, one with an interim response, and an echo of any content.</summary>
public sealed class Resources
{
    private const int LargeLength = 10_000_000;
    private static readonly Bytes Page = Bytes.Utf8("This is the reference server of H3Conformance.\n");
    private static readonly Bytes Large = Bytes.Repeat((byte)'x', LargeLength);

    public Reply Answer(FieldSection request, Bytes content)
    {
        var method = request.Find(":method")?.ToText() ?? "GET";
        var path = (request.Find(":path")?.ToText() ?? "/").Split('?')[0];
        return method switch
        {
            "CONNECT" => Reply.Of(501, Bytes.Utf8("CONNECT is not offered here.\n")),
            "POST" or "PUT" => Reply.Of(200, content),
            "GET" => Get(path),
            "HEAD" => Get(path) with { IsHead = true },
            "OPTIONS" => Reply.Of(204, Bytes.Empty),
            _ => Reply.Of(501, Bytes.Utf8("Unknown method.\n")),
        };
    }

    private static Reply Get(string path) => path switch
    {
        "/" => Reply.Of(200, Page),
        "/large" => Reply.Of(200, Large),
        "/trailers" => Reply.Of(200, Page) with { Trailers = FieldSection.Of(Field.Of("x-checksum", "0")) },
        "/early" => Reply.Of(200, Page) with { InterimStatus = 103 },
        _ => Reply.Of(404, Bytes.Utf8("There is nothing here.\n")),
    };
}
