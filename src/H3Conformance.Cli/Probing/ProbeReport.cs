using System.Text.Json.Serialization;
using H3Conformance.Cli.Probing.Facts;

namespace H3Conformance.Cli.Probing;

/// <summary>What a probe found. A question that the server left open is null here, and in the failures with the reason.</summary>
internal sealed record ProbeReport
{
    /// <summary>As the command line names it.</summary>
    public required string Target { get; init; }

    /// <summary>IP address and port.</summary>
    public required string Address { get; init; }

    /// <summary>Connections that the whole probe took.</summary>
    public required int Connections { get; init; }

    /// <summary>Milliseconds that the whole probe took.</summary>
    public required long ProbeMs { get; init; }

    public TimingFacts? Timings { get; init; }

    public HandshakeFacts? Handshake { get; init; }

    public ResponseFacts? Response { get; init; }

    public VersionNegotiationFacts? VersionNegotiation { get; init; }

    [JsonPropertyName("version_2")]
    public VersionTwoFacts? VersionTwo { get; init; }

    public CompatibleVersionFacts? CompatibleVersions { get; init; }

    public IReadOnlyList<ChoiceFacts>? Alpn { get; init; }

    public IReadOnlyList<ChoiceFacts>? CipherSuites { get; init; }

    public IReadOnlyList<ChoiceFacts>? Groups { get; init; }

    public HelloRetryRequestFacts? HelloRetryRequest { get; init; }

    public CertificateFacts? Certificate { get; init; }

    public TrustFacts? Trust { get; init; }

    public IReadOnlyList<ParameterFact>? TransportParameters { get; init; }

    public IReadOnlyList<SettingFact>? Settings { get; init; }

    public ExtensionFacts? Extensions { get; init; }

    public QpackEncoderFacts? QpackEncoder { get; init; }

    public QpackDecoderFacts? QpackDecoder { get; init; }

    public ResumptionFacts? Resumption { get; init; }

    public KeyUpdateFacts? KeyUpdate { get; init; }

    public MigrationFacts? Migration { get; init; }

    public StatelessResetFacts? StatelessReset { get; init; }

    /// <summary>Why a question stayed open, by the name of its member.</summary>
    public required IReadOnlyDictionary<string, string> Failures { get; init; }
}
