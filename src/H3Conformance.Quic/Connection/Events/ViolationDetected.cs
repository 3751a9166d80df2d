namespace H3Conformance.Quic.Connection.Events;

/// <summary>The peer broke a rule of the transport; the engine itself carries on.</summary>
public sealed record ViolationDetected(Violation Violation) : QuicEvent;
