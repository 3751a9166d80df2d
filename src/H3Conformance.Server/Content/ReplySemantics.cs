using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Content;

/// <summary>Gives replies the fields and status codes that RFC 9110 asks for, as far as the server's rules oblige it.</summary>
/// <param name="enforcer">The rules, and the time since the start.</param>
/// <param name="wallClock">The time of day at the start.</param>
public sealed class ReplySemantics(Enforcer enforcer, DateTimeOffset wallClock)
{
    private const string Protected = "/protected";

    public Reply Complete(FieldSection request, Reply reply)
    {
        if (IsForeign(request) && enforcer.Keeps(SemanticsRules.ForeignAuthoritiesAreRejected))
            reply = Reply.Of(421, Bytes.Utf8("Not for this server.\n"));
        var method = request.Find(PseudoHeader.Method)?.ToText();
        reply = method switch
        {
            "GET" or "HEAD" when !enforcer.Keeps(SemanticsRules.GetAndHeadAreSupported) => Reply.Of(501, Bytes.Empty),
            "GET" when request.Find(PseudoHeader.Path)?.ToText() == Protected => Challenge(),
            "HEAD" => Head(reply),
            "GET" when reply.Status is 200 or 206 => reply with { MoreFields = reply.MoreFields.With("content-language", "en") },
            "OPTIONS" => Options(reply),
            "TRACE" => Refusal(),
            _ when reply.Status == 501 && !enforcer.Keeps(SemanticsRules.UnknownMethodsAreNotImplemented) => Reply.Of(200, reply.Content),
            _ => reply,
        };
        return enforcer.Keeps(SemanticsRules.DateIsSent) && reply.MoreFields.Find("date") is null ? reply with { MoreFields = reply.MoreFields.With("date", Date()) } : reply;
    }

    // RFC 2606 2: a name that no certificate covers.
    private static bool IsForeign(FieldSection request) => request.Find(PseudoHeader.Authority)?.ToText().Split(':')[0].EndsWith(".invalid", StringComparison.Ordinal) == true;

    private Reply Head(Reply reply)
    {
        if (reply.Status == 200 && enforcer.Keeps(SemanticsRules.HeadHasTheFieldsOfGet))
            reply = reply with { MoreFields = reply.MoreFields.With("content-language", "en") };
        if (!enforcer.Keeps(SemanticsRules.LengthOfHeadIsThatOfGet))
            reply = reply with { DeclaredLength = reply.Content.Length + 1 };
        return reply with { IsHead = enforcer.Keeps(SemanticsRules.HeadHasNoContent) };
    }

    private Reply Options(Reply reply)
    {
        if (enforcer.Keeps(SemanticsRules.OptionsNamesFeatures))
            reply = reply with { MoreFields = reply.MoreFields.With("allow", "GET, HEAD, OPTIONS, POST, PUT") };
        return enforcer.Keeps(SemanticsRules.NoContentHasNoLength) ? reply : reply with { MoreFields = reply.MoreFields.With("content-length", "0") };
    }

    private Reply Refusal()
    {
        var reply = Reply.Of(405, Bytes.Utf8("Not here.\n"));
        var methods = enforcer.Keeps(SemanticsRules.AllowListsTheMethods) ? "GET, HEAD, OPTIONS, POST, PUT" : "TRACE";
        return enforcer.Keeps(SemanticsRules.RefusedMethodsComeWithAllow) ? reply with { MoreFields = reply.MoreFields.With("allow", methods) } : reply;
    }

    private Reply Challenge()
    {
        var reply = Reply.Of(401, Bytes.Utf8("Who are you?\n"));
        var scheme = enforcer.Keeps(SemanticsRules.ChallengesNameAScheme) ? "Basic " : "";
        var realm = enforcer.Keeps(SemanticsRules.RealmIsQuoted) ? "realm=\"h3c\"" : "realm=h3c";
        return enforcer.Keeps(SemanticsRules.RefusedCredentialsComeWithAChallenge) ? reply with { MoreFields = reply.MoreFields.With("www-authenticate", scheme + realm) } : reply;
    }

    private string Date()
    {
        var now = (wallClock + enforcer.Now).ToUniversalTime();
        if (!enforcer.Keeps(SemanticsRules.DatesAreInTheFixedFormat))
            return now.ToString("dddd, dd-MMM-yy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);
        var date = now.ToString("r", CultureInfo.InvariantCulture);
        return enforcer.Keeps(SemanticsRules.DatesHaveNoMoreWhiteSpace) ? date : date.Replace(", ", ",  ", StringComparison.Ordinal);
    }
}
