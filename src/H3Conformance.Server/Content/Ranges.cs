using System.Globalization;
using System.Numerics;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Content;

/// <summary>Answers with the parts of a page that a request wants (RFC 9110 section 14).</summary>
public sealed class Ranges(Enforcer enforcer)
{
    private const int MostRanges = 8;
    private readonly PartialReplies _replies = new(enforcer);

    public Reply Apply(FieldSection request, Reply page)
    {
        if (request.Find("content-range") is not null && !enforcer.Keeps(RangeRules.ContentRangeIsIgnoredInRequests))
            return Reply.Of(400, Bytes.Empty);
        var range = request.Find("range")?.ToText();
        if (range is null)
            return request.Find("if-range") is not null && !enforcer.Keeps(RangeRules.IfRangeAloneIsIgnored) ? _replies.Of(page, [(0, 1)]) : page;
        if (page.IsHead && enforcer.Keeps(RangeRules.RangeIsForGet))
            return page;
        return IsWanted(request) && Parse(range, page.Content.Length) is { } parts ? Answer(page, parts) : page;
    }

    private Reply Answer(Reply page, List<(int First, int End)> parts)
    {
        if (parts.Count > 0)
            return enforcer.Keeps(RangeRules.SatisfiableRangesArePartial) ? _replies.Of(page, parts) : page;
        return enforcer.Keeps(RangeRules.UnsatisfiableRangesAreRefused) ? _replies.Refusal(page) : page;
    }

    // RFC 9110 13.1.5: the comparison is strong, and a date has to be the same.
    private bool IsWanted(FieldSection request)
    {
        if (request.Find("if-range")?.ToText() is not { } condition)
            return true;
        return condition == Validators.EntityTag || condition == Validators.Text(Validators.LastModified)
            ? enforcer.Keeps(RangeRules.TrueIfRangeKeepsRange)
            : !enforcer.Keeps(RangeRules.IfRangeIsEvaluated) || !enforcer.Keeps(RangeRules.FailedIfRangeVoidsRange);
    }

    // The satisfiable ones; null where the field is to be ignored.
    private List<(int First, int End)>? Parse(string text, int length)
    {
        var halves = text.Split('=', 2);
        if (halves.Length < 2 || (halves[0] != "bytes" && enforcer.Keeps(RangeRules.UnknownUnitsAreIgnored)))
            return null;
        var specs = halves[1].Split(',', StringSplitOptions.TrimEntries);
        var parts = new List<(int First, int End)>();
        foreach (var spec in specs)
        {
            var ends = spec.Split('-');
            if (specs.Length > MostRanges || ends.Length != 2 || !TryRead(ends[0], out var first) || !TryRead(ends[1], out var last) || (first ?? last) is null || first > last)
                return null;
            var begin = first ?? BigInteger.Max(0, length - last!.Value);
            var end = first is null || last is null ? length : BigInteger.Min(length, last.Value + 1);
            if (begin < end)
                parts.Add(((int)begin, (int)end));
        }

        return parts;
    }

    private bool TryRead(string digits, out BigInteger? position)
    {
        position = null;
        if (digits.Length == 0)
            return true;
        if (!BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
            return false;
        // Nothing but a mutant loses the upper bits.
        position = enforcer.Keeps(RangeRules.PositionsDoNotOverflow) ? read : read & 7;
        return true;
    }
}
