namespace H3Conformance.Quic.Connection;

/// <summary>
/// A state machine without sockets or clocks: datagrams and time in, datagrams and deadlines out.
/// All times count from an epoch that the pump chooses, and never go back.
/// </summary>
public interface IEndpoint
{
    void Receive(in Datagram datagram, TimeSpan now);

    /// <summary>Runs whatever was due at or before <paramref name="now"/>.</summary>
    void Elapse(TimeSpan now);

    /// <summary>The next datagram to put on the network, until there is none.</summary>
    bool TryTakeDatagram(TimeSpan now, out Datagram datagram);

    /// <summary>When <see cref="Elapse"/> is wanted next; null while nothing but a datagram can change anything.</summary>
    TimeSpan? NextDeadline { get; }
}
