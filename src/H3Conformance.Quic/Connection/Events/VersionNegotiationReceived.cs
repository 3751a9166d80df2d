namespace H3Conformance.Quic.Connection.Events;

/// <summary>The server refused the version and listed its own (RFC 9000 section 6).</summary>
public sealed record VersionNegotiationReceived(ValueList<QuicVersion> SupportedVersions) : QuicEvent;
