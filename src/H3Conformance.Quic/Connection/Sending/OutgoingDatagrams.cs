using H3Conformance.Quic.Connection.Packets;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>The last step before the network, where datagrams can be dropped, held, doubled, swapped and padded.</summary>
public sealed class OutgoingDatagrams
{
    private readonly Queue<Datagram> _ready = new();
    private readonly Queue<DatagramTreatment> _treatments = new();
    private readonly List<Datagram> _held = [];
    private Datagram? _swapped;

    public void TreatNext(DatagramTreatment treatment) => _treatments.Enqueue(treatment);

    public void Release()
    {
        foreach (var datagram in _held)
            _ready.Enqueue(datagram);
        _held.Clear();
    }

    /// <summary>Puts a datagram in line as it is.</summary>
    public void AddRaw(in Datagram datagram) => _ready.Enqueue(datagram);

    public void Add(in Datagram datagram)
    {
        if (!_treatments.TryDequeue(out var treatment))
        {
            Pass(datagram);
            return;
        }

        switch (treatment)
        {
            case DatagramTreatment.Hold:
                _held.Add(datagram);
                break;
            case DatagramTreatment.Duplicate:
                Pass(datagram);
                Pass(datagram);
                break;
            case DatagramTreatment.SwapWithNext:
                _swapped = datagram;
                break;
            default:
                break;
        }
    }

    public bool TryTake(out Datagram datagram) => _ready.TryDequeue(out datagram);

    private void Pass(in Datagram datagram)
    {
        _ready.Enqueue(datagram);
        if (_swapped is { } later)
            _ready.Enqueue(later);
        _swapped = null;
    }
}
