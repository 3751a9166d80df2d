using System.Collections.Concurrent;
using System.Diagnostics;
using H3Conformance.Cli.Probing.Inquiries;
using H3Conformance.Cli.Probing.Readings;
using H3Conformance.Quic.Tls;

namespace H3Conformance.Cli.Probing;

/// <summary>Asks a server everything that a probe wants to know: one connection alone, then a few at a time.</summary>
internal sealed class Prober : IDisposable
{
    private const int ConnectionsAtATime = 4;
    private readonly ConcurrentDictionary<string, string> _failures = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turns = new(ConnectionsAtATime);

    /// <param name="target">For people.</param>
    /// <param name="visitor">Takes any certificate: one that is not trusted is a finding, and no end.</param>
    /// <param name="verification">Whether the target's certificate is to be looked at.</param>
    /// <exception cref="CommandException">No connection comes about.</exception>
    public async Task<ProbeReport> Probe(string target, Visitor visitor, CertificateVerification verification)
    {
        var clock = Stopwatch.StartNew();
        var first = FirstConnection.Make(visitor);
        var versionNegotiation = Ask(new VersionNegotiationInquiry(), visitor);
        var versionTwo = Ask(new VersionTwoInquiry(), visitor);
        var compatibleVersions = Ask(new CompatibleVersionInquiry(), visitor);
        var alpn = Ask(new AlpnInquiry(first), visitor);
        var cipherSuites = Ask(new CipherSuiteInquiry(first), visitor);
        var groups = Ask(new GroupInquiry(first), visitor);
        var helloRetryRequest = Ask(new HelloRetryRequestInquiry(), visitor);
        var trust = Ask(new TrustInquiry(verification), visitor);
        var qpackDecoder = Ask(new QpackDecoderInquiry(first), visitor);
        var resumption = Ask(new ResumptionInquiry(first), visitor);
        var keyUpdate = Ask(new KeyUpdateInquiry(), visitor);
        var migration = Ask(new MigrationInquiry(), visitor);
        var statelessReset = Ask(new StatelessResetInquiry(), visitor);
        var report = new ProbeReport
        {
            Target = target,
            Address = visitor.Profile.Address.ToString(),
            Handshake = Read("handshake", () => HandshakeReading.Of(first)),
            Response = Read("response", () => ResponseReading.Of(first, visitor.Profile.Path)),
            Certificate = Read("certificate", () => CertificateReading.Of(first)),
            TransportParameters = Read("transport_parameters", () => ParameterReading.Of(first)),
            Settings = Read("settings", () => SettingReading.Of(first)),
            Extensions = Read("extensions", () => ExtensionReading.Of(first)),
            QpackEncoder = Read("qpack_encoder", () => QpackEncoderReading.Of(first)),
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
            Failures = new SortedDictionary<string, string>(StringComparer.Ordinal),
        };
        var timings = Read("timings", () => TimingReading.Of(first) with { Connections = visitor.Visits });
        return report with
        {
            Timings = timings is null ? null : timings with { ProbeMs = TimingReading.Milliseconds(clock.Elapsed)!.Value },
            Failures = new SortedDictionary<string, string>(_failures, StringComparer.Ordinal),
        };
    }

    public void Dispose() => _turns.Dispose();

    private async Task<TFacts?> Ask<TFacts>(Inquiry<TFacts> inquiry, Visitor visitor)
        where TFacts : class
    {
        await _turns.WaitAsync();
        try
        {
            // A visit blocks its thread, and the pool is slow to grow.
            return await Task.Factory.StartNew(() => Read(inquiry.Name, () => inquiry.Ask(visitor)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _turns.Release();
        }
    }

    // Whatever a server makes of one question, the others go on.
    private TFacts? Read<TFacts>(string name, Func<TFacts> read)
        where TFacts : class
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            _failures[name] = error is InquiryException ? error.Message : $"the probe could not go on: {error.Message}";
            return null;
        }
    }
}
