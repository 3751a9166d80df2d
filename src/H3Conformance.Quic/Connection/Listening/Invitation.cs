namespace H3Conformance.Quic.Connection.Listening;

/// <summary>A client's first Initial that a server may accept.</summary>
public sealed record Invitation(ConnectionIdentity Identity, QuicVersion Version, NetworkPath Path);
