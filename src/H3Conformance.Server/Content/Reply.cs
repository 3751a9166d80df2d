using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Server.Content;

/// <summary>A response before it is turned into frames.</summary>
public sealed record Reply(int Status, Bytes Content)
{
    /// <summary>A status that comes before the final one.</summary>
    public int? InterimStatus { get; init; }


    public FieldSection? Trailers { get; init; }

    /// <summary>The fields of a GET without its content (RFC 9110 section 9.3.2).</summary>
    public bool IsHead { get; init; }

    /// <summary>It is a page with validators, which can be had under conditions and in parts.</summary>
    public bool IsPage { get; init; }

    public string ContentType { get; init; } = "text/plain";

    /// <summary>Fields beside those that follow from status and content.</summary>
    public FieldSection MoreFields { get; init; } = FieldSection.Empty;

    /// <summary>What Content-Length says where it is not the length of the content, in octets.</summary>
    public int? DeclaredLength { get; init; }

    public bool HasContent => !IsHead && !Content.IsEmpty;

    public FieldSection Fields => new((ValueList<Field>)[.. MessageFields.Fields, .. MoreFields.Fields]);

    private FieldSection MessageFields => Status is 204 or 304
        ? Response.Of(Status)
        : Response.Of(Status).With("content-length", (DeclaredLength ?? Content.Length).ToString(CultureInfo.InvariantCulture)).With("content-type", ContentType);

    public static Reply Of(int status, Bytes content) => new(status, content);
}
