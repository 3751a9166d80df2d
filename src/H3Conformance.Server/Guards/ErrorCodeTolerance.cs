using H3Conformance.Http3;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Codes that are unknown, or not meant for request streams, say no more than H3_NO_ERROR (RFC 9114 section 8).</summary>
internal static class ErrorCodeTolerance
{
    /// <summary>True where a mutant reacted.</summary>
    public static bool Tolerate(Enforcer enforcer, H3Error code, StreamId stream) =>
        enforcer.Tolerate(RuleAbout(code), stream);

    private static Rule RuleAbout(H3Error code) => IsMeantForRequests(code) ? LegalEdgeRules.RequestsMayBeCancelled : FrameRules.UnknownErrorCodesMeanNothing;

    private static bool IsMeantForRequests(H3Error code) => code.Value >= H3Error.NoError.Value && code.Value <= H3Error.VersionFallback.Value;
}
