namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>
/// RFC 8446 section 4.2.11.
/// <c>ObfuscatedTicketAge</c>: Milliseconds since the ticket came, plus its age add, modulo 2^32.
/// </summary>
public readonly record struct PskIdentity(Bytes Identity, uint ObfuscatedTicketAge);
