namespace H3Conformance.Quic.Recovery;

/// <summary>What an ACK frame did.</summary>
/// <param name="Acknowledged">Packets that were outstanding, ascending.</param>
/// <param name="Lost">Packets that it showed to be lost, ascending.</param>
/// <param name="AcknowledgedLate">Packets that had been given up as lost before.</param>
/// <param name="AcksUnsentPacket">It names a packet number that was never sent (RFC 9000 section 13.1).</param>
/// <param name="RttSample">The sample it gave, if any.</param>
public sealed record AckOutcome(
    IReadOnlyList<SentPacket> Acknowledged,
    IReadOnlyList<SentPacket> Lost,
    IReadOnlyList<SentPacket> AcknowledgedLate,
    bool AcksUnsentPacket,
    TimeSpan? RttSample);
