using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Probing;

/// <summary>Looks out for datagrams that could be a stateless reset: a short header, and not for the connection ID of the run.</summary>
internal sealed class StrayDatagrams : IRunLog
{
    private const byte FixedBit = 0x40;
    private Bytes? _own;

    /// <summary>Octets of the first one; null while there is none.</summary>
    public int? FirstLength { get; private set; }

    public void Sent(Datagram datagram, TimeSpan now)
    {
        var reader = new WireReader(datagram.Payload.Span);
        if (_own is null && InvariantHeader.TryRead(ref reader, out var header))
            _own = header.SourceConnectionId;
    }

    public void Received(Datagram datagram, TimeSpan now)
    {
        var octets = datagram.Payload.Span;
        if (octets.Length < StatelessReset.MinimumLength || InvariantHeader.IsLong(octets[0]) || (octets[0] & FixedBit) == 0)
            return;
        if (_own is { } own && !octets[1..].StartsWith(own.Span))
            FirstLength ??= octets.Length;
    }
}
