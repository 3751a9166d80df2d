using H3Conformance.Quic;

namespace H3Conformance.Server.Guards;

/// <summary>The value of Expect (RFC 9110 section 10.1.1).</summary>
internal static class Expectation
{
    public static bool IsContinue(Bytes? value) => string.Equals(value?.ToText(), "100-continue", StringComparison.OrdinalIgnoreCase);
}
