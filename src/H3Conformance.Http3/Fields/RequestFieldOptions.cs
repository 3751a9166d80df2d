namespace H3Conformance.Http3.Fields;

/// <summary>What the two ends agreed on that bears on a request's fields.</summary>
public sealed record RequestFieldOptions
{
    public static readonly RequestFieldOptions Default = new();

    /// <summary>Whether the receiver of the request sent SETTINGS_ENABLE_CONNECT_PROTOCOL = 1 (RFC 9220 section 3).</summary>
    public bool ExtendedConnect { get; init; }
}
