namespace H3Conformance.Quic.Connection;

/// <summary>One UDP datagram, in either direction.</summary>
public readonly record struct Datagram(NetworkPath Path, ReadOnlyMemory<byte> Payload);
