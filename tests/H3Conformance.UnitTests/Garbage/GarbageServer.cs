using H3Conformance.Quic.Connection;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>Answers each datagram with up to three that no server sends.</summary>
internal sealed class GarbageServer(Random random) : IEndpoint
{
    private readonly Queue<Datagram> _answers = [];

    public TimeSpan? NextDeadline => null;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
            _answers.Enqueue(datagram with { Payload = Answer(datagram.Payload.Span) });
    }

    public void Elapse(TimeSpan now)
    {
        // Nothing is ever due.
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _answers.TryDequeue(out datagram);

    private byte[] Answer(ReadOnlySpan<byte> asked) => random.Next(3) switch
    {
        0 => Damage.Noise(random),
        1 => Damage.Of(asked.ToArray(), random),
        _ => Addressed(asked),
    };

    // RFC 8999 5.1: a long header in which the connection IDs of the client have changed places.
    private byte[] Addressed(ReadOnlySpan<byte> asked)
    {
        if (asked.Length < 7 || asked[0] < 0x80)
            return Damage.Noise(random);
        var destination = asked.Slice(5, asked[5] + 1);
        var source = asked.Slice(5 + destination.Length, asked[5 + destination.Length] + 1);
        byte[] version = random.Next(3) switch { 0 => [0, 0, 0, 0], 1 => asked[1..5].ToArray(), _ => [0x0a, 0x1a, 0x2a, 0x3a] };
        return [(byte)random.Next(0x80, 0x100), .. version, .. source, .. destination, .. Damage.Noise(random)];
    }
}
