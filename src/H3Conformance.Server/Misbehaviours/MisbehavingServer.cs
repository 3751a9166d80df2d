using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Server.Scripts;

namespace H3Conformance.Server.Misbehaviours;

/// <summary>A server that misbehaves towards each of its clients.</summary>
public static class MisbehavingServer
{
    private const string ForeignHost = "elsewhere.invalid";
    private static readonly ValueList<QuicVersion> NoVersionOfAnybody = [new QuicVersion(0x1a2a3a4a)];

    /// <param name="mix">What it does.</param>
    /// <param name="options">All but the script, which is that of the mix.</param>
    /// <param name="random">Keys, connection IDs, tokens.</param>
    /// <param name="wallClock">The time of day at the start.</param>
    public static IEndpoint Create(MisbehaviourMix mix, ScriptedServerOptions options, Random random, DateTimeOffset wallClock)
    {
        options = options with { Script = mix.Script };
        foreach (var fault in mix.Engine)
            options = Change(options, fault, random, wallClock);
        var server = new ScriptedServer(options, random, wallClock);
        return mix.Engine.Where(SendsStrays).Select(IEndpoint? (fault) => new StrayPackets(server, fault, random)).FirstOrDefault() ?? server;
    }

    private static ScriptedServerOptions Change(ScriptedServerOptions options, EngineFault fault, Random random, DateTimeOffset wallClock) => fault switch
    {
        EngineFault.SecondRetry => options with { Listener = options.Listener with { RequiresRetry = true } },
        EngineFault.NoCommonVersion => options with { Listener = options.Listener with { Versions = NoVersionOfAnybody } },
        EngineFault.ForeignCertificate => options with { Tls = options.Tls with { Signer = Foreign(random, wallClock) } },
        _ => options,
    };

    private static bool SendsStrays(EngineFault fault) => fault is EngineFault.SecondRetry or EngineFault.ForgedRetry or EngineFault.OfferedVersionListed or EngineFault.LateVersionNegotiation;

    private static CertificateSigner Foreign(Random random, DateTimeOffset wallClock) =>
        new SelfSignedCertificate([ForeignHost], [], wallClock.AddDays(-1), wallClock.AddDays(30)).Issue(CertificateKind.EcdsaP256, random);
}
