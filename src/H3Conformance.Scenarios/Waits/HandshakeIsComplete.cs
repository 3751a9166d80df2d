namespace H3Conformance.Scenarios.Waits;

/// <summary>The client is done with the handshake, and its last flight has not left yet (RFC 9001 section 4.1.1).</summary>
public sealed record HandshakeIsComplete : Condition;
