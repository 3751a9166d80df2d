using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Forwarding;

/// <summary>How often OPTIONS and TRACE may still be forwarded (RFC 9110 section 7.6.2).</summary>
internal sealed class MaxForwards(Enforcer enforcer)
{
    private const string Name = "max-forwards";

    /// <summary>The request as it goes on; null where it ends here.</summary>
    public FieldSection? Forwarded(FieldSection request)
    {
        if (request.Find(PseudoHeader.Method)?.ToText() is not ("OPTIONS" or "TRACE"))
            return request;
        if (request.Find(Name)?.ToText() is not { } received || !ulong.TryParse(received, NumberStyles.None, CultureInfo.InvariantCulture, out var left))
            return enforcer.Keeps(ForwardingRules.MaxForwardsIsNotAdded) ? request : request.With(Name, "10");
        if (left == 0)
            return enforcer.Keeps(ForwardingRules.MaxForwardsOfZeroStaysHere) ? null : request;
        return enforcer.Keeps(ForwardingRules.MaxForwardsIsCountedDown) ? request.Replace(Name, (left - 1).ToString(CultureInfo.InvariantCulture)) : request;
    }
}
