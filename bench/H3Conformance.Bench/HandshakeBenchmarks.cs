using System.Net;
using BenchmarkDotNet.Attributes;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Server;
using H3Conformance.Server.Mutations;

namespace H3Conformance.Bench;

/// <summary>A full handshake up to its confirmation, both ends, with nothing between them.</summary>
[MemoryDiagnoser]
public class HandshakeBenchmarks
{
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly CertificateSigner Certificate = EmbeddedServer.Certificate(WallClock);
    private static readonly NetworkPath ToServer = new(0, new IPEndPoint(IPAddress.Loopback, 443));
    private static readonly NetworkPath ToClient = new(0, new IPEndPoint(IPAddress.Loopback, 50_000));
    private static readonly ClientTlsOptions Tls = new() { ServerName = "localhost", CertificateVerification = CertificateVerification.None };
    private readonly Random _random = new(1);

    [Benchmark]
    public bool Handshake()
    {
        var server = EmbeddedServer.Create(_random, WallClock, Certificate, RuleSet.Correct);
        var client = QuicConnection.Client(
            new QuicOptions(), ToServer, parameters => new ClientHandshake(Tls with { TransportParameters = parameters }, _random, WallClock), _random, TimeSpan.Zero);
        for (var now = TimeSpan.Zero; !client.HandshakeConfirmed; now += TimeSpan.FromMilliseconds(1))
        {
            Carry(client, server, ToClient, now);
            Carry(server, client, ToServer, now);
            if (now > TimeSpan.FromSeconds(1))
                throw new InvalidOperationException("The handshake does not come to an end.");
        }

        return client.HandshakeConfirmed;
    }

    private static void Carry(IEndpoint from, IEndpoint to, NetworkPath back, TimeSpan now)
    {
        while (from.TryTakeDatagram(now, out var datagram))
            to.Receive(datagram with { Path = back }, now);
        to.Elapse(now);
    }
}
