using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Server.Content;

/// <summary>A response before it is turned into frames.</summary>
public sealed record Reply(int Status, Bytes Content)
{
    /// <summary>A status that comes before the final one.</summary>
    public int? InterimStatus { get; init; }

    /// <summary>Further fields, of the origin behind the server.</summary>
    public ValueList<Field> Forwarded { get; init; }

    public FieldSection? Trailers { get; init; }

    /// <summary>The fields of a GET without its content (RFC 9110 section 9.3.2).</summary>
    public bool IsHead { get; init; }

    public bool HasContent => !IsHead && !Content.IsEmpty;

    public FieldSection Fields => new((ValueList<Field>)[.. OwnFields.Fields, .. Forwarded]);

    private FieldSection OwnFields => Status == 204
        ? Response.Of(Status)
        : Response.Of(Status).With("content-length", Content.Length.ToString(CultureInfo.InvariantCulture)).With("content-type", "text/plain");

    public static Reply Of(int status, Bytes content) => new(status, content);
}
