using H3Conformance.Quic.Connection.Events;

namespace H3Conformance.Quic.Connection;

/// <summary>What happened and has not been taken yet.</summary>
public sealed class EventQueue
{
    private readonly Queue<QuicEvent> _events = new();

    public void Add(QuicEvent happened) => _events.Enqueue(happened);

    public void AddViolation(TransportRule rule, QuicError code, ulong frameType, string detail) =>
        Add(new ViolationDetected(new Violation(rule, code, frameType, detail)));

    public bool TryTake(out QuicEvent? happened) => _events.TryDequeue(out happened);
}
