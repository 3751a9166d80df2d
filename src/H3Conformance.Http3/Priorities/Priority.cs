using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Priorities;

/// <summary>The priority parameters of a response (RFC 9218 section 4).</summary>
/// <param name="Urgency">0 (first) to 7 (last), 3 by default.</param>
/// <param name="Incremental">Whether parts of the response are of use by themselves.</param>
public readonly record struct Priority(int Urgency, bool Incremental)
{
    public static readonly Priority Default = new(3, Incremental: false);

    /// <summary>
    /// Reads a priority field value. False where it is no structured-field dictionary; unknown parameters, values out of range and of
    /// another type count as absent.
    /// </summary>
    public static bool TryParse(Bytes value, out Priority priority)
    {
        priority = Default;
        if (!StructuredDictionary.TryParse(value, out var members))
            return false;
        if (members.TryGetValue("u", out var u) && u is long urgency and >= 0 and <= 7)
            priority = priority with { Urgency = (int)urgency };
        if (members.TryGetValue("i", out var i) && i is bool incremental)
            priority = priority with { Incremental = incremental };
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"u={Urgency}{(Incremental ? ", i" : "")}");
}
