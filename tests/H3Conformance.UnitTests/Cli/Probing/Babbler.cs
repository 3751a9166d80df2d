using H3Conformance.Quic;
using H3Conformance.Quic.Connection;

namespace H3Conformance.UnitTests.Cli.Probing;

/// <summary>A server that sends rubbish besides: after each datagram that comes, one of every form.</summary>
internal sealed class Babbler(IEndpoint server, Random random) : IEndpoint
{
    private static readonly byte[] FirstOctets = [0x00, 0x40, 0x7f, 0x80, 0xc0, 0xf0, 0xff];
    private readonly Queue<Datagram> _rubbish = new();

    public TimeSpan? NextDeadline => server.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        foreach (var octet in FirstOctets)
        {
            var octets = random.NextBytes(random.Next(1, 1500)).ToArray();
            octets[0] = octet;
            _rubbish.Enqueue(new Datagram(datagram.Path, octets));
        }

        server.Receive(datagram, now);
    }

    public void Elapse(TimeSpan now) => server.Elapse(now);

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _rubbish.TryDequeue(out datagram) || server.TryTakeDatagram(now, out datagram);
}
