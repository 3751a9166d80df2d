using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Tables;

/// <summary>The static table (RFC 9204 section 3.1 and appendix A), indexed from 0.</summary>
public static class StaticTable
{
    private static readonly Field[] Entries =
    [
        Field.Of(":authority", ""),
        Field.Of(":path", "/"),
        Field.Of("age", "0"),
        Field.Of("content-disposition", ""),
        Field.Of("content-length", "0"),
        Field.Of("cookie", ""),
        Field.Of("date", ""),
        Field.Of("etag", ""),
        Field.Of("if-modified-since", ""),
        Field.Of("if-none-match", ""),
        Field.Of("last-modified", ""),
        Field.Of("link", ""),
        Field.Of("location", ""),
        Field.Of("referer", ""),
        Field.Of("set-cookie", ""),
        Field.Of(":method", "CONNECT"),
        Field.Of(":method", "DELETE"),
        Field.Of(":method", "GET"),
        Field.Of(":method", "HEAD"),
        Field.Of(":method", "OPTIONS"),
        Field.Of(":method", "POST"),
        Field.Of(":method", "PUT"),
        Field.Of(":scheme", "http"),
        Field.Of(":scheme", "https"),
        Field.Of(":status", "103"),
        Field.Of(":status", "200"),
        Field.Of(":status", "304"),
        Field.Of(":status", "404"),
        Field.Of(":status", "503"),
        Field.Of("accept", "*/*"),
        Field.Of("accept", "application/dns-message"),
        Field.Of("accept-encoding", "gzip, deflate, br"),
        Field.Of("accept-ranges", "bytes"),
        Field.Of("access-control-allow-headers", "cache-control"),
        Field.Of("access-control-allow-headers", "content-type"),
        Field.Of("access-control-allow-origin", "*"),
        Field.Of("cache-control", "max-age=0"),
        Field.Of("cache-control", "max-age=2592000"),
        Field.Of("cache-control", "max-age=604800"),
        Field.Of("cache-control", "no-cache"),
        Field.Of("cache-control", "no-store"),
        Field.Of("cache-control", "public, max-age=31536000"),
        Field.Of("content-encoding", "br"),
        Field.Of("content-encoding", "gzip"),
        Field.Of("content-type", "application/dns-message"),
        Field.Of("content-type", "application/javascript"),
        Field.Of("content-type", "application/json"),
        Field.Of("content-type", "application/x-www-form-urlencoded"),
        Field.Of("content-type", "image/gif"),
        Field.Of("content-type", "image/jpeg"),
        Field.Of("content-type", "image/png"),
        Field.Of("content-type", "text/css"),
        Field.Of("content-type", "text/html; charset=utf-8"),
        Field.Of("content-type", "text/plain"),
        Field.Of("content-type", "text/plain;charset=utf-8"),
        Field.Of("range", "bytes=0-"),
        Field.Of("strict-transport-security", "max-age=31536000"),
        Field.Of("strict-transport-security", "max-age=31536000; includesubdomains"),
        Field.Of("strict-transport-security", "max-age=31536000; includesubdomains; preload"),
        Field.Of("vary", "accept-encoding"),
        Field.Of("vary", "origin"),
        Field.Of("x-content-type-options", "nosniff"),
        Field.Of("x-xss-protection", "1; mode=block"),
        Field.Of(":status", "100"),
        Field.Of(":status", "204"),
        Field.Of(":status", "206"),
        Field.Of(":status", "302"),
        Field.Of(":status", "400"),
        Field.Of(":status", "403"),
        Field.Of(":status", "421"),
        Field.Of(":status", "425"),
        Field.Of(":status", "500"),
        Field.Of("accept-language", ""),
        Field.Of("access-control-allow-credentials", "FALSE"),
        Field.Of("access-control-allow-credentials", "TRUE"),
        Field.Of("access-control-allow-headers", "*"),
        Field.Of("access-control-allow-methods", "get"),
        Field.Of("access-control-allow-methods", "get, post, options"),
        Field.Of("access-control-allow-methods", "options"),
        Field.Of("access-control-expose-headers", "content-length"),
        Field.Of("access-control-request-headers", "content-type"),
        Field.Of("access-control-request-method", "get"),
        Field.Of("access-control-request-method", "post"),
        Field.Of("alt-svc", "clear"),
        Field.Of("authorization", ""),
        Field.Of("content-security-policy", "script-src 'none'; object-src 'none'; base-uri 'none'"),
        Field.Of("early-data", "1"),
        Field.Of("expect-ct", ""),
        Field.Of("forwarded", ""),
        Field.Of("if-range", ""),
        Field.Of("origin", ""),
        Field.Of("purpose", "prefetch"),
        Field.Of("server", ""),
        Field.Of("timing-allow-origin", "*"),
        Field.Of("upgrade-insecure-requests", "1"),
        Field.Of("user-agent", ""),
        Field.Of("x-forwarded-for", ""),
        Field.Of("x-frame-options", "deny"),
        Field.Of("x-frame-options", "sameorigin"),
    ];

    private static readonly Dictionary<Field, int> ByField = Index(static field => field);

    private static readonly Dictionary<Bytes, int> ByName = Index(static field => field.Name);

    public static int Count => Entries.Length;

    public static bool TryGet(ulong index, out Field entry)
    {
        var exists = index < (ulong)Entries.Length;
        entry = exists ? Entries[index] : default;
        return exists;
    }

    /// <summary>The index of the entry with this name and value.</summary>
    public static bool TryFind(Field field, out int index) => ByField.TryGetValue(field with { NeverIndexed = false }, out index);

    /// <summary>The lowest index of an entry with this name.</summary>
    public static bool TryFindName(Bytes name, out int index) => ByName.TryGetValue(name, out index);

    private static Dictionary<TKey, int> Index<TKey>(Func<Field, TKey> key)
        where TKey : notnull
    {
        var indices = new Dictionary<TKey, int>(Entries.Length);
        for (var index = 0; index < Entries.Length; index++)
            indices.TryAdd(key(Entries[index]), index);
        return indices;
    }
}
