using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>A client and a server that hand each other their handshake octets, in memory and without packets.</summary>
public sealed class HandshakePair
{
    public static readonly DateTimeOffset WallClock = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>One certificate for all tests: making keys is what takes time.</summary>
    public static readonly CertificateSigner Signer = Issue(CertificateKind.EcdsaP256);

    public static readonly ClientTlsOptions ClientOptions = new()
    {
        ServerName = "example.test",
        TransportParameters = [0x0f, 0x01, 0xc1],
        TrustedRoots = [Signer.Chain[0]],
    };

    public static readonly ServerTlsOptions ServerOptions = new()
    {
        Signer = Signer,
        TransportParameters = [0x0f, 0x01, 0x5e],
        TicketKey = Bytes.Repeat(0x42, 32),
    };

    public HandshakePair(ClientTlsOptions client, ServerTlsOptions server, int seed = 1)
    {
        Client = new ClientHandshake(client, new Random(seed), WallClock);
        Server = new ServerHandshake(server, new Random(seed + 1), WallClock);
    }

    public ClientHandshake Client { get; }

    public ServerHandshake Server { get; }

    public List<TlsOutput> FromClient { get; } = [];

    public List<TlsOutput> FromServer { get; } = [];

    public AlertOutput? ClientAlert => FromClient.OfType<AlertOutput>().SingleOrDefault();

    public AlertOutput? ServerAlert => FromServer.OfType<AlertOutput>().SingleOrDefault();

    public SessionTicket Ticket => FromClient.OfType<TicketOutput>().First().Ticket;

    public static CertificateSigner Issue(CertificateKind kind, params string[] names) =>
        new SelfSignedCertificate(names.Length > 0 ? [.. names] : ["example.test"], [], WallClock.AddDays(-1), WallClock.AddDays(1))
            .Issue(kind, new Random(7));

    /// <summary>Runs until neither side has more to say.</summary>
    public static HandshakePair Run(ClientTlsOptions? client = null, ServerTlsOptions? server = null, int chunk = int.MaxValue)
    {
        var pair = new HandshakePair(client ?? ClientOptions, server ?? ServerOptions);
        pair.Client.Start();
        while (Deliver(pair.Client, pair.FromClient, pair.Server, chunk) | Deliver(pair.Server, pair.FromServer, pair.Client, chunk))
        {
        }

        return pair;
    }

    public IEnumerable<Bytes> Secrets(EncryptionLevel level) =>
        FromClient.OfType<ReadKeysOutput>().Where(keys => keys.Level == level).Select(static keys => keys.Secret)
            .Concat(FromClient.OfType<WriteKeysOutput>().Where(keys => keys.Level == level).Select(static keys => keys.Secret));

    public IEnumerable<Bytes> PeerSecrets(EncryptionLevel level) =>
        FromServer.OfType<WriteKeysOutput>().Where(keys => keys.Level == level).Select(static keys => keys.Secret)
            .Concat(FromServer.OfType<ReadKeysOutput>().Where(keys => keys.Level == level).Select(static keys => keys.Secret));

    private static bool Deliver(ITlsHandshake from, List<TlsOutput> log, ITlsHandshake to, int chunk)
    {
        var any = false;
        while (from.TryTakeOutput(out var output))
        {
            any = true;
            log.Add(output);
            if (output is not CryptoDataOutput crypto)
                continue;
            for (var start = 0; start < crypto.Data.Length; start += Math.Min(chunk, crypto.Data.Length - start))
                to.Receive(crypto.Level, crypto.Data.Slice(start, Math.Min(chunk, crypto.Data.Length - start)));
        }

        return any;
    }
}
