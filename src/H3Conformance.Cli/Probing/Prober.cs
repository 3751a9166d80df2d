using System.Collections.Concurrent;
using System.Diagnostics;
using H3Conformance.Cli.Probing.Inquiries;
using H3Conformance.Cli.Probing.Readings;
using H3Conformance.Quic.Tls;

namespace H3Conformance.Cli.Probing;

/// <summary>Asks a server everything that a probe wants to know: one connection alone, then a few at a time, and one alone at the end.</summary>
/// <param name="target">For people.</param>
/// <param name="visitor">Takes any certificate: one that is not trusted is a finding, and no end.</param>
/// <param name="verification">Whether the target's certificate is to be looked at.</param>
/// <param name="atATime">The most connections at a time: at least 1.</param>
internal sealed class Prober(string target, Visitor visitor, CertificateVerification verification, int atATime) : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _failures = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turns = new(atATime);

    /// <exception cref="CommandException">No connection comes about.</exception>
    /// <exception cref="OperationCanceledException">The probe was cancelled.</exception>
    public async Task<ProbeReport> Probe()
    {
        var clock = Stopwatch.StartNew();
        var first = FirstConnection.Make(visitor);
        var found = await Inquire(first, Read(first));
        var timings = await Ask(new TimingInquiry());
        return found with
        {
            Timings = timings,
            Connections = visitor.Visits,
            ProbeMs = clock.ElapsedMilliseconds,
            Failures = new SortedDictionary<string, string>(_failures, StringComparer.Ordinal),
        };
    }

    public void Dispose() => _turns.Dispose();

    private ProbeReport Read(Visit first) => new()
    {
        Target = target,
        Address = visitor.Profile.Address.ToString(),
        Connections = 0,
        ProbeMs = 0,
        Handshake = Try("handshake", () => HandshakeReading.Of(first)),
        Response = Try("response", () => ResponseReading.Of(first, visitor.Profile.Path)),
        Certificate = Try("certificate", () => CertificateReading.Of(first)),
        TransportParameters = Try("transport_parameters", () => ParameterReading.Of(first)),
        Settings = Try("settings", () => SettingReading.Of(first)),
        Extensions = Try("extensions", () => ExtensionReading.Of(first)),
        QpackEncoder = Try("qpack_encoder", () => QpackEncoderReading.Of(first)),
        Failures = _failures,
    };

    private async Task<ProbeReport> Inquire(Visit first, ProbeReport report)
    {
        var versionNegotiation = Ask(new VersionNegotiationInquiry());
        var versionTwo = Ask(new VersionTwoInquiry());
        var compatibleVersions = Ask(new CompatibleVersionInquiry());
        var alpn = Ask(new AlpnInquiry(first));
        var cipherSuites = Ask(new CipherSuiteInquiry(first));
        var groups = Ask(new GroupInquiry(first));
        var helloRetryRequest = Ask(new HelloRetryRequestInquiry());
        var trust = Ask(new TrustInquiry(verification));
        var qpackDecoder = Ask(new QpackDecoderInquiry(first));
        var resumption = Ask(new ResumptionInquiry(first));
        var keyUpdate = Ask(new KeyUpdateInquiry());
        var migration = Ask(new MigrationInquiry(first));
        var statelessReset = Ask(new StatelessResetInquiry());
        return report with
        {
            VersionNegotiation = await versionNegotiation,
            VersionTwo = await versionTwo,
            CompatibleVersions = await compatibleVersions,
            Alpn = await alpn,
            CipherSuites = await cipherSuites,
            Groups = await groups,
            HelloRetryRequest = await helloRetryRequest,
            Trust = await trust,
            QpackDecoder = await qpackDecoder,
            Resumption = await resumption,
            KeyUpdate = await keyUpdate,
            Migration = await migration,
            StatelessReset = await statelessReset,
        };
    }

    private async Task<TFacts?> Ask<TFacts>(Inquiry<TFacts> inquiry)
        where TFacts : class
    {
        await _turns.WaitAsync();
        try
        {
            // A visit blocks its thread, and the pool is slow to grow.
            return await Task.Factory.StartNew(() => Try(inquiry.Name, () => inquiry.Ask(visitor)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _turns.Release();
        }
    }

    // Whatever a server makes of one question, the others go on.
    private TFacts? Try<TFacts>(string name, Func<TFacts> find)
        where TFacts : class
    {
        try
        {
            return find();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            _failures[name] = error is InquiryException ? error.Message : $"the probe could not go on: {error.Message}";
            return null;
        }
    }
}
