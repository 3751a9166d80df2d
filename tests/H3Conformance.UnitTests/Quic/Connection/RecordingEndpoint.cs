using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>A connection without an application: its events are kept, except those about packets and TLS messages.</summary>
internal sealed class RecordingEndpoint(QuicConnection quic) : IEndpoint
{
    public QuicConnection Quic { get; } = quic;

    public List<QuicEvent> Events { get; } = [];

    public List<PacketReceived> Packets { get; } = [];

    public List<PacketSent> Sent { get; } = [];

    public TimeSpan? NextDeadline => Quic.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        Quic.Receive(datagram, now);
        Record();
    }

    public void Elapse(TimeSpan now)
    {
        Quic.Elapse(now);
        Record();
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        var taken = Quic.TryTakeDatagram(now, out datagram);
        Record();
        return taken;
    }

    private void Record()
    {
        while (Quic.TryTakeEvent(out var happened))
        {
            if (happened is PacketReceived packet)
                Packets.Add(packet);
            else if (happened is PacketSent sent)
                Sent.Add(sent);
            else if (happened is not TlsMessagePassed)
                Events.Add(happened!);
        }
    }
}
