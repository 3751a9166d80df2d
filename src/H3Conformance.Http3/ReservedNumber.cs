namespace H3Conformance.Http3;

/// <summary>The numbers 0x1f * N + 0x21 which every registry of HTTP/3 keeps free to exercise unknown values (RFC 9114 section 11.2).</summary>
internal static class ReservedNumber
{
    public static ulong At(ulong n) => unchecked((0x1f * n) + 0x21);

    public static bool Contains(ulong value) => value >= 0x21 && (value - 0x21) % 0x1f == 0;
}
