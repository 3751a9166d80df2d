using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Content;

/// <summary>Evaluates the preconditions of requests for the page (RFC 9110 section 13), and its ranges after them.</summary>
public sealed class Preconditions(Enforcer enforcer)
{
    private readonly Ranges _ranges = new(enforcer);
    private DateTimeOffset _now;

    public void At(DateTimeOffset now) => _now = now;

    public Reply Apply(FieldSection request, Reply reply)
    {
        if (!reply.IsPage)
            return IsMistaken(request, reply) ? Reply.Of(412, Bytes.Empty) : reply;
        var page = reply with { MoreFields = Fields() };
        if (!enforcer.Keeps(ConditionalRules.RangeComesLast) && _ranges.Apply(request, page) is { Status: not 200 } part)
            return part;
        return Evaluate(request) switch
        {
            412 => Reply.Of(412, Bytes.Empty),
            304 => NotModified(page),
            _ => _ranges.Apply(request, page),
        };
    }

    // RFC 9110 13.2.1: only a mutant looks at preconditions here.
    private bool IsMistaken(FieldSection request, Reply reply) => request.Find("if-match") is not null
        && ((reply.Status >= 400 && !enforcer.Keeps(ConditionalRules.FailuresAreUnconditional))
            || (request.Find(PseudoHeader.Method)?.ToText() == "OPTIONS" && !enforcer.Keeps(ConditionalRules.OptionsIsUnconditional)));

    private Reply NotModified(Reply page)
    {
        if (!enforcer.Keeps(ConditionalRules.NotModifiedHasTheFields))
            page = page with { MoreFields = page.MoreFields.Without("etag").Without("cache-control") };
        var length = page.Content.Length + (enforcer.Keeps(ConditionalRules.LengthOfNotModifiedIsThatOfThePage) ? 0 : 1);
        page = page with { MoreFields = page.MoreFields.With("content-length", length.ToString(CultureInfo.InvariantCulture)) };
        return page with { Status = 304, Content = enforcer.Keeps(ConditionalRules.NotModifiedHasNoContent) ? Bytes.Empty : page.Content };
    }

    private DateTimeOffset? Time(string text) => Validators.Time(text, enforcer.Keeps(ConditionalRules.EveryDateFormatIsRead) ? Validators.DateFormats : [Validators.DateFormats[0]]);

    private FieldSection Fields()
    {
        var isPast = enforcer.Keeps(ConditionalRules.ModificationIsNotAfterDate) && enforcer.Keeps(ConditionalRules.FutureModificationIsReplaced);
        return FieldSection.Of(
            Field.Of("cache-control", "max-age=60"),
            Field.Of("etag", Validators.EntityTag),
            Field.Of("last-modified", Validators.Text(isPast ? Validators.LastModified : _now.AddHours(1))),
            Field.Of("accept-ranges", "bytes"));
    }

    // RFC 9110 13.2.2: the order of precedence.
    private int Evaluate(FieldSection request)
    {
        if (!enforcer.Keeps(ConditionalRules.PreconditionsHaveAnOrder) && IsUnchanged(request))
            return 304;
        if (IsAnother(request))
            return 412;
        return IsUnchanged(request) ? 304 : 200;
    }

    private bool IsAnother(FieldSection request)
    {
        var match = request.Find("if-match")?.ToText();
        if (match is not null && Keeps(ConditionalRules.IfMatchIsEvaluated, ConditionalRules.FailedIfMatchStops, ConditionalRules.PreconditionsComeBeforeTheAction)
            && !Validators.Match(match, weakly: !enforcer.Keeps(ConditionalRules.IfMatchIsStrong)))
            return true;
        var since = request.Find("if-unmodified-since")?.ToText();
        if (since is null || (match is not null && enforcer.Keeps(ConditionalRules.IfMatchVoidsIfUnmodifiedSince)))
            return false;
        if (Time(since) is not { } time)
            return !enforcer.Keeps(ConditionalRules.BadIfUnmodifiedSinceIsIgnored);
        return Validators.LastModified > time && Keeps(ConditionalRules.IfUnmodifiedSinceIsEvaluated, ConditionalRules.FailedIfUnmodifiedSinceStops);
    }

    private bool IsUnchanged(FieldSection request)
    {
        var match = request.Find("if-none-match")?.ToText();
        if (match is not null && Keeps(ConditionalRules.IfNoneMatchIsEvaluated, ConditionalRules.FailedIfNoneMatchStops)
            && Validators.Match(match, weakly: enforcer.Keeps(ConditionalRules.IfNoneMatchIsWeak)))
            return true;
        var since = request.Find("if-modified-since")?.ToText();
        if (since is null || (match is not null && enforcer.Keeps(ConditionalRules.IfNoneMatchVoidsIfModifiedSince)))
            return false;
        if (Time(since) is not { } time)
            return !enforcer.Keeps(ConditionalRules.BadIfModifiedSinceIsIgnored);
        return Validators.LastModified <= time && Keeps(ConditionalRules.IfModifiedSinceIsEvaluated, ConditionalRules.FailedIfModifiedSinceStops);
    }

    private bool Keeps(params ReadOnlySpan<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (!enforcer.Keeps(rule))
                return false;
        }

        return true;
    }
}
