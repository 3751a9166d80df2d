using System.Globalization;
using System.Text;
using H3Conformance.Quic;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Content;

/// <summary>Responses with status 206 and 416 (RFC 9110 sections 15.3.7 and 15.5.17).</summary>
public sealed class PartialReplies(Enforcer enforcer)
{
    private const string Boundary = "h3c-part";

    public Reply Of(Reply page, IReadOnlyList<(int First, int End)> parts)
    {
        var isMultipart = parts.Count > 1 || !enforcer.Keeps(RangeRules.ASingleRangeIsNoMultipart);
        return Trimmed(isMultipart ? Multipart(page, parts) : Single(page, parts[0])) with { Status = 206 };
    }

    public Reply Refusal(Reply page)
    {
        var refusal = Reply.Of(416, Bytes.Empty);
        return enforcer.Keeps(RangeRules.RefusalsHaveContentRange) && enforcer.Keeps(RangeRules.RefusalsTellTheLength)
            ? refusal with { MoreFields = refusal.MoreFields.With("content-range", $"bytes */{Text(page.Content.Length)}") }
            : refusal;
    }

    private Reply Single(Reply page, (int First, int End) part)
    {
        var content = enforcer.Keeps(RangeRules.SinglePartsHoldTheirRange) ? Slice(page, part) : page.Content;
        return enforcer.Keeps(RangeRules.SinglePartsHaveContentRange)
            ? page with { Content = content, MoreFields = page.MoreFields.With("content-range", ContentRange(page, part)) }
            : page with { Content = content };
    }

    private Reply Multipart(Reply page, IReadOnlyList<(int First, int End)> parts)
    {
        var text = new StringBuilder();
        foreach (var part in enforcer.Keeps(RangeRules.PartsAreInOrder) ? parts : parts.Reverse())
        {
            text.Append("--" + Boundary + "\r\n");
            if (enforcer.Keeps(RangeRules.EachPartHasContentType))
                text.Append("content-type: " + page.ContentType + "\r\n");
            if (enforcer.Keeps(RangeRules.EachPartHasContentRange))
                text.Append("content-range: " + ContentRange(page, part) + "\r\n");
            text.Append("\r\n").Append(Slice(page, part).ToText()).Append("\r\n");
        }

        text.Append("--" + Boundary + "--\r\n");
        var type = enforcer.Keeps(RangeRules.SeveralPartsAreMultipart) ? $"multipart/byteranges; boundary={Boundary}" : page.ContentType;
        var fields = enforcer.Keeps(RangeRules.MultipartHasNoContentRange) ? page.MoreFields : page.MoreFields.With("content-range", ContentRange(page, parts[0]));
        return page with { Content = Bytes.Latin1(text.ToString()), ContentType = type, MoreFields = fields };
    }

    private Reply Trimmed(Reply part)
    {
        if (!enforcer.Keeps(RangeRules.PartsHaveValidators))
            part = part with { MoreFields = part.MoreFields.Without("etag") };
        return enforcer.Keeps(RangeRules.PartsHaveRepresentationFields) ? part : part with { MoreFields = part.MoreFields.Without("last-modified") };
    }

    private string ContentRange(Reply page, (int First, int End) part) =>
        $"bytes {Text(part.First)}-{Text(part.End - 1)}/{(enforcer.Keeps(RangeRules.PartsTellTheLength) ? Text(page.Content.Length) : "*")}";

    private static Bytes Slice(Reply page, (int First, int End) part) => page.Content.Span[part.First..part.End].ToArray();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
