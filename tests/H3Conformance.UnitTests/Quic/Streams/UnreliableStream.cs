using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.UnitTests.Quic.Streams;

/// <summary>Two ends of a stream with a small window between them, and a network of bad manners, all from one seed.</summary>
internal sealed class UnreliableStream(int seed)
{
    private const int MostSteps = 200_000;
    private const ulong Window = 3000;
    private readonly Random _random = new(seed);
    private readonly List<StreamSegment> _inFlight = [];
    private readonly List<byte> _written = [];
    private readonly List<byte> _delivered = [];
    private readonly int _total = new Random(seed).Next(0, 20_000);
    private bool _ended;

    public SendStream Sender { get; } = new(Window);

    public ReceiveStream Receiver { get; } = new(Window);

    public Bytes Written => _written.ToArray();

    public Bytes Delivered => _delivered.ToArray();

    public int Ends { get; private set; }

    public ulong OctetsSent { get; private set; }

    public ulong OctetsReceived { get; private set; }

    public List<StreamFault> Faults { get; } = [];

    public void Run()
    {
        for (var step = 0; step < MostSteps && !(Sender.IsTerminal && Receiver.IsTerminal); step++)
        {
            switch (_random.Next(4))
            {
                case 0: Write(); break;
                case 1: Send(); break;
                case 2: Arrive(); break;
                default: Read(); break;
            }
        }
    }

    private void Write()
    {
        if (_ended)
            return;
        var data = new byte[Math.Min(_random.Next(2000), _total - _written.Count)];
        _random.NextBytes(data);
        _written.AddRange(data);
        _ended = _written.Count == _total && _random.Next(2) == 0;
        Sender.Write(data, _ended);
    }

    private void Send()
    {
        if (!Sender.TryTake(_random.Next(1300), ulong.MaxValue, out var segment))
            return;
        OctetsSent += segment.NewOctets;
        _inFlight.Add(segment);
    }

    private void Arrive()
    {
        if (_inFlight.Count == 0)
            return;
        var segment = _inFlight[_random.Next(_inFlight.Count)];
        var fate = _random.Next(10);
        if (fate < 7)
            Receive(segment);
        if (fate is < 5 or 9)
            _inFlight.Remove(segment);
        if (fate < 5)
            Sender.Acknowledge(segment);
        else
            Sender.Lose(segment);
    }

    private void Receive(in StreamSegment segment)
    {
        var outcome = Receiver.Receive(segment.Offset, segment.Data, segment.Fin);
        OctetsReceived += outcome.NewOctets;
        if (outcome.Fault is { } fault)
            Faults.Add(fault);
    }

    private void Read()
    {
        while (Receiver.TryRead(out var data, out var fin))
        {
            _delivered.AddRange(data.ToArray());
            Ends += fin ? 1 : 0;
        }

        if (Receiver.TryTakeMaxStreamData(out var maximum))
            Sender.RaiseLimit(maximum);
    }
}
