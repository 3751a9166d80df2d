namespace H3Conformance.Quic.Connection.Ids;

/// <summary>A connection ID with its sequence number and stateless reset token (RFC 9000 section 5.1).</summary>
/// <param name="SequenceNumber">0 for the one of the handshake.</param>
/// <param name="Value">0 to 20 octets.</param>
/// <param name="StatelessResetToken">16 octets, or empty where the handshake gave none.</param>
public sealed record IssuedConnectionId(ulong SequenceNumber, Bytes Value, Bytes StatelessResetToken);
