using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9220;

/// <summary>RFC 8441, which RFC 9220 takes over.</summary>
public sealed class Rfc8441_Section4_ExtendedConnect(Target target) : DatagramTest(target)
{
    private FieldSection WebSocket => RequestFields.ExtendedConnect("websocket", Authority, Target.Path).With("sec-websocket-version", "13");

    [Requirement("rfc8441-3-1")]
    public Task The_setting_of_the_server_is_0_or_1() =>
        Run([SendRequest(Request, Get)])
        .Should().Show("SETTINGS_ENABLE_CONNECT_PROTOCOL is absent, 0 or 1", static outcome => outcome.Announced.Settings.Find(SettingId.EnableConnectProtocol) is null or <= 1);

    [RequirementCases("rfc8441-3-1")]
    [InlineData(0)]
    [InlineData(1)]
    public Task The_setting_of_a_client_is_of_no_effect(int value) =>
        Run([.. SendSetting(SettingId.EnableConnectProtocol, (ulong)value), SendRequest(Request, Get)])
        .Case($"{value}").Should().BeAnswered();

    [RequirementCases("rfc8441-4-2")]
    [InlineData(":scheme")]
    [InlineData(":path")]
    public Task Extended_CONNECT_without_scheme_or_path_is_malformed(string missing) =>
        Run(
            stimulus: [SendRequest(Request, WebSocket.Without(missing))],
            twin: [SendRequest(Request, WebSocket)])
        .Case(missing).WhereOffered(Feature.ExtendedConnect).Should().BeMalformedOrRefused();

    [Requirement("rfc9114-4.3.1-7")]
    public Task Extended_CONNECT_without_authority_and_Host_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, WebSocket.Without(":authority"))],
            twin: [SendRequest(Request, WebSocket)])
        .WhereOffered(Feature.ExtendedConnect).Should().BeMalformedOrRefused();

    // "Exactly one" is said of other pseudo-header fields only.
    [Requirement("rfc9114-4.3.1-6")]
    public Task Extended_CONNECT_with_two_protocols_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, WebSocket.WithFirst(":protocol", "websocket"))],
            twin: [SendRequest(Request, WebSocket)])
        .WhereOffered(Feature.ExtendedConnect).InferredFrom("RFC 8441 4: :protocol is single valued").Should().BeMalformedOrRefused();

    [RequirementCases("rfc8441-5-3")]
    [InlineData("upgrade", "websocket")]
    [InlineData("connection", "Upgrade")]
    public Task Extended_CONNECT_with_Upgrade_or_Connection_is_malformed(string name, string value) =>
        Run(
            stimulus: [SendRequest(Request, WebSocket.With(name, value))],
            twin: [SendRequest(Request, WebSocket)])
        .Case(name).WhereOffered(Feature.ExtendedConnect).Should().BeMalformedOrRefused();
}
