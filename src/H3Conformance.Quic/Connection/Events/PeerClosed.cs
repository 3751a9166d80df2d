using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>CONNECTION_CLOSE arrived.</summary>
public sealed record PeerClosed(ConnectionCloseFrame Close, EncryptionLevel Level) : QuicEvent;
