using System.Net;
using H3Conformance.Quic.Connection;

namespace H3Conformance.UnitTests.Cli.Probing;

/// <summary>One server for the first client, another one for all that come after it.</summary>
internal sealed class FirstClientOnly(IEndpoint first, IEndpoint others) : IEndpoint
{
    private IPEndPoint? _client;

    public TimeSpan? NextDeadline => first.NextDeadline is { } one && !(others.NextDeadline < one) ? one : others.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        _client ??= datagram.Path.Remote;
        (datagram.Path.Remote.Equals(_client) ? first : others).Receive(datagram, now);
    }

    public void Elapse(TimeSpan now)
    {
        first.Elapse(now);
        others.Elapse(now);
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => first.TryTakeDatagram(now, out datagram) || others.TryTakeDatagram(now, out datagram);
}
