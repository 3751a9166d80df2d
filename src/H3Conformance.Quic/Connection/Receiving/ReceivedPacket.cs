namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>The packet that frames came in.</summary>
public readonly record struct ReceivedPacket(EncryptionLevel Level, ulong Number, NetworkPath Path, Bytes DestinationConnectionId, TimeSpan Time);
