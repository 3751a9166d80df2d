using System.Net;
using System.Net.Sockets;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Deliveries;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Laboratories;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Scenarios.Verdicts;
using H3Conformance.Server;

namespace H3Conformance.Corpus.Harness;

/// <summary>The target of this run: found, started if it is the embedded server, and asked for a plain page.</summary>
public sealed class TargetUnderTest : IDisposable
{
    private const string StrictVariable = "H3C_STRICT";
    private const string DeliveryVariable = "H3C_DELIVERY";
    private const string EvidenceVariable = "H3C_EVIDENCE";
    private const string DescribeVariable = "H3C_DESCRIBE";
    private static readonly Lazy<Task<TargetUnderTest>> Prepared = new(Open);
    private readonly OriginServer _origin = new();
    private readonly TunnelTarget _tunnels = new();
    private OriginListener? _listener;
    private TunnelListener? _tunnelListener;
    private UdpServerPump? _embedded;
    private UdpServerPump? _bare;
    private UdpLaboratory? _laboratory;

    /// <summary>The one that <see cref="Prepare"/> gave.</summary>
    public static TargetUnderTest Current => Prepared.Value.GetAwaiter().GetResult();

    public ILaboratory? Laboratory { get; private set; }

    public IVerdictPolicy Policy { get; private set; } = new TestRunPolicy("none", Baseline.None, strict: false);

    /// <summary>Why the run cannot begin; null where it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What the server said about itself in the preflight.</summary>
    public ServerAnnouncement Announced { get; private set; } = ServerAnnouncement.None;

    /// <summary>Knows whether the target still answers.</summary>
    internal Vigil? Vigil { get; private set; }

    public static Task<TargetUnderTest> Prepare() => Prepared.Value;

    public void Dispose()
    {
        _laboratory?.Dispose();
        _embedded?.Dispose();
        _bare?.Dispose();
        _listener?.Dispose();
        _tunnelListener?.Dispose();
    }

    private static async Task<TargetUnderTest> Open()
    {
        var target = new TargetUnderTest();
        try
        {
            // Stimuli may depend on what a server announces: descriptions are those for the embedded one.
            var describes = Environment.GetEnvironmentVariable(DescribeVariable) is "1" or "true";
            var settings = describes ? new TargetSettings(TargetSettings.Embedded) : TargetsFile.Select(AppContext.BaseDirectory);
            var profile = settings.IsEmbedded ? target.StartEmbedded(settings) : TargetProfile.Of(settings);
            if (settings.Origin is { } address)
                target._listener = Listen("origin", address, () => new OriginListener(target._origin, address));
            if (settings.Tunnel is { } end)
                target._tunnelListener = Listen("tunnel", end, () => new TunnelListener(target._tunnels, end));
            var strict = Environment.GetEnvironmentVariable(StrictVariable) is "1" or "true";
            target.Policy = new TestRunPolicy(settings.Name, Baseline.Read(settings.Baseline), strict);
            var evidence = new EvidenceFolder(Environment.GetEnvironmentVariable(EvidenceVariable) is { Length: > 0 } named ? named : TargetsFile.Beside(AppContext.BaseDirectory, "artifacts/evidence"));
            var delivery = ChosenDelivery();
            var keyLog = KeyLogFile.FromEnvironment();
            var vigil = new Vigil(async () => (await MeetAlone()).Death);
            target._laboratory = Meet(profile, bare: target._bare is { } pump ? Meet(profile with { Address = pump.Address }, bare: null) : null);
            target.Laboratory = new DeliveringLaboratory(target._laboratory, delivery);
            var met = await MeetAlone();
            (target.Refusal, target.Announced, target.Vigil) = (met.Refusal, met.Announced, vigil);
            if (describes)
                (target.Laboratory, target.Policy) = (new DescribingLaboratory(profile), new DescribingPolicy());

            UdpLaboratory Meet(ClientProfile met, UdpLaboratory? bare) =>
                new(met, settings.MaximumConnections, name => new RunEvidence(evidence, EvidenceTitle.OfRun(settings.Name, name) with { StartedAt = DateTimeOffset.UtcNow })) { Loss = delivery.Loss, Origin = target._origin, Tunnels = target._tunnels, KeyLog = keyLog, Bare = bare, Admit = vigil.Admit };

            // Not behind the tests that wait for their turn.
            async Task<PreflightResult> MeetAlone()
            {
                using var laboratory = new UdpLaboratory(profile, maximumConnections: 1, static _ => new NoEvidence()) { Loss = delivery.Loss, KeyLog = keyLog };
                return await Preflight.Check(new DeliveringLaboratory(laboratory, delivery), settings.Name, isOurs: settings.IsEmbedded);
            }
        }
        catch (TargetException refused)
        {
            target.Refusal = refused.Message;
        }

        return target;
    }

    private static T Listen<T>(string setting, IPEndPoint address, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (SocketException error)
        {
            throw new TargetException($"'{setting}': the suite cannot listen on {address}: {error.Message}");
        }
    }

    private static Delivery ChosenDelivery()
    {
        var name = Environment.GetEnvironmentVariable(DeliveryVariable) is { Length: > 0 } chosen ? chosen : Delivery.Packed.Name;
        return Delivery.Find(name)
            ?? throw new TargetException($"{DeliveryVariable}: there is no delivery '{name}'; there are {string.Join(", ", Delivery.All.Select(static delivery => delivery.Name))}.");
    }

    private ClientProfile StartEmbedded(TargetSettings settings)
    {
        var server = EmbeddedServer.Create(DateTimeOffset.UtcNow, _origin, _tunnels);
        _embedded = new UdpServerPump(server, new IPEndPoint(IPAddress.Loopback, 0));
        _bare = new UdpServerPump(EmbeddedServer.CreateBare(DateTimeOffset.UtcNow), new IPEndPoint(IPAddress.Loopback, 0));
        return new ClientProfile
        {
            Address = _embedded.Address,
            Authority = "localhost",
            PushPath = "/push",
            GoodbyePath = "/goodbye",
            ServerName = "localhost",
            HasOrigin = true,
            TunnelAuthority = TunnelTarget.AuthorityInMemory,
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
            Patience = Patience.Default with { Deadline = settings.Deadline },
        };
    }
}
