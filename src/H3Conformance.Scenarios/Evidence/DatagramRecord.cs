using H3Conformance.Scenarios.Evidence.Entries;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>
/// Keeps the datagrams of a run: the first ones, since no packet can be opened without the handshake, and the newest ones.
/// Memory is proportional to what passed, up to the limit.
/// </summary>
/// <param name="mostOctets">How much to keep, counted roughly; an eighth of it is for the first datagrams.</param>
internal sealed class DatagramRecord(int mostOctets)
{
    private const int Base = 100;
    private readonly List<DatagramLogged> _first = [];
    private readonly Queue<DatagramLogged> _newest = [];
    private long _firstOctets;
    private long _newestOctets;
    private ulong _missing;

    /// <summary>In order; the first one behind a gap tells how many are missing.</summary>
    public IEnumerable<DatagramLogged> Kept =>
        _first.Concat(_newest.Select((datagram, index) => index == 0 ? datagram with { Missing = _missing } : datagram));

    public void Add(DatagramLogged datagram)
    {
        var size = SizeOf(datagram);
        if (_newest.Count == 0 && _missing == 0 && _firstOctets + size <= mostOctets / 8)
        {
            _first.Add(datagram);
            _firstOctets += size;
            return;
        }

        _newest.Enqueue(datagram);
        _newestOctets += size;
        while (_firstOctets + _newestOctets > mostOctets && _newest.TryDequeue(out var oldest))
        {
            _newestOctets -= SizeOf(oldest);
            _missing++;
        }
    }

    private static int SizeOf(DatagramLogged datagram) => Base + datagram.Datagram.Payload.Length;
}
