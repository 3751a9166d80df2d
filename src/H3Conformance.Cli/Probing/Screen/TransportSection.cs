using System.Globalization;
using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic;

namespace H3Conformance.Cli.Probing.Screen;

/// <summary>What the screen says about QUIC.</summary>
internal static class TransportSection
{
    public static Section Of(ProbeReport report)
    {
        var rows = new RowsOf(report);
        return new Section(
            "QUIC",
            rows.Row("version", "handshake", report.Handshake, static facts => facts.Version),
            rows.Row("Version Negotiation", "version_negotiation", report.VersionNegotiation, static facts => Words.List(facts.Versions)),
            rows.Row("version 2", "version_2", report.VersionTwo, static facts => facts.Accepted ? "works" : $"no: {facts.Answer}"),
            rows.Row("compatible versions", "compatible_versions", report.CompatibleVersions, Compatible),
            rows.Row("Retry, NEW_TOKEN", "handshake", report.Handshake, static facts => string.Create(CultureInfo.InvariantCulture, $"Retry {Words.YesNo(facts.Retry)}; tokens for later {facts.NewTokens}")),
            rows.Row("connection IDs", "handshake", report.Handshake, static facts => string.Create(CultureInfo.InvariantCulture, $"{facts.ConnectionIdLength} octets; {facts.ConnectionIdsIssued} more issued")),
            rows.Row("key update", "key_update", report.KeyUpdate, static facts => $"{(facts.Followed ? "followed" : "not followed")}; a request behind it is {(facts.Answered ? "answered" : "not answered")}"),
            rows.Row("migration", "migration", report.Migration, Migration),
            rows.Row("stateless reset", "stateless_reset", report.StatelessReset, StatelessReset),
            rows.Row("transport parameters", "transport_parameters", report.TransportParameters, static facts => Words.List([.. facts.Select(Parameter)])));
    }

    private static string Compatible(CompatibleVersionFacts facts) =>
        $"{(facts.Switched ? "moves to" : "stays with")} {facts.Chosen} where {QuicVersion.V2} is wanted; version_information {Words.List(facts.Available)}";

    private static string Migration(MigrationFacts facts) =>
        $"the new path {(facts.PathValidated ? "validates" : "does not validate")}; a request is {(facts.Answered ? "answered" : "not answered")}"
        + (facts.Disabled ? "; disable_active_migration" : "");

    private static string StatelessReset(StatelessResetFacts facts) => facts.Length is { } length
        ? string.Create(CultureInfo.InvariantCulture, $"{length} octets answer an unknown connection ID")
        : $"nothing answers an unknown connection ID{(facts.Announced ? ", although there is a token" : "")}";

    private static string Parameter(ParameterFact fact) => fact switch
    {
        { Value: { } value } => string.Create(CultureInfo.InvariantCulture, $"{fact.Name} {value}"),
        { Octets: { Length: > 0 } octets } => $"{fact.Name} {octets}",
        _ => fact.Name,
    };
}
