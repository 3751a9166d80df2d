namespace H3Conformance.Quic.Connection;

/// <summary>A rule of the transport that the peer broke.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Code">The error code that the RFC names for it.</param>
/// <param name="FrameType">The frame that broke it, 0 if none did.</param>
/// <param name="Detail">What was seen, for people.</param>
public sealed record Violation(TransportRule Rule, QuicError Code, ulong FrameType, string Detail);
