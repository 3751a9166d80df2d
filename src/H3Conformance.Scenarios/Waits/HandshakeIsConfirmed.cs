namespace H3Conformance.Scenarios.Waits;

/// <summary>The handshake is confirmed (RFC 9001 section 4.1.2).</summary>
public sealed record HandshakeIsConfirmed : Condition;
