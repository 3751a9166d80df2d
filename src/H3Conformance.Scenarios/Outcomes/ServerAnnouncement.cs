using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>What a server says about itself at the start of a connection; empty as far as nothing came.</summary>
/// <param name="Settings">Its SETTINGS (RFC 9114 section 7.2.4).</param>
/// <param name="TransportParameters">RFC 9000 section 7.4.</param>
public sealed record ServerAnnouncement(Http3Settings Settings, TransportParameters TransportParameters)
{
    /// <summary>The types of the unidirectional streams that it opened, in their order.</summary>
    public ValueList<Http3StreamType> StreamTypes { get; init; }

    /// <summary>What the preflight learned from a plain GET.</summary>
    public PlainPage Page { get; init; } = PlainPage.None;

    public static ServerAnnouncement None { get; } = new(new Http3Settings([]), TransportParameters.Empty);
}
