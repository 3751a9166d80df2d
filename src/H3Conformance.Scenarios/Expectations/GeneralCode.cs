using H3Conformance.Http3;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>RFC 9114 8.1: an endpoint may decline to use the more specific error code.</summary>
internal static class GeneralCode
{
    public const string Description = "H3_GENERAL_PROTOCOL_ERROR (RFC 9114 8.1)";

    public static Judgement Judge(H3Error actual, H3Error expected, ValueList<Alternative> alternatives)
    {
        if (actual == expected)
            return Judgement.Yes;
        foreach (var alternative in alternatives)
        {
            if (alternative.Code == actual)
                return Judgement.Allowed($"{actual} in place of {expected} ({alternative.Citation})");
        }

        return actual == H3Error.GeneralProtocolError ? Judgement.Allowed($"{actual} in place of {expected} (RFC 9114 8.1)") : Judgement.No;
    }
}
