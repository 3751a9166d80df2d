using H3Conformance.Quic.Connection;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>A server behind a path that damages one datagram of three.</summary>
internal sealed class DamagingServer(IEndpoint server, Random random) : IEndpoint
{
    public TimeSpan? NextDeadline => server.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now) => server.Receive(datagram, now);

    public void Elapse(TimeSpan now) => server.Elapse(now);

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        var taken = server.TryTakeDatagram(now, out datagram);
        if (taken && random.Next(3) == 0)
            datagram = datagram with { Payload = Damage.Of(datagram.Payload.ToArray(), random) };
        return taken;
    }
}
