using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9220;

public sealed class Section3_ExtendedConnect(Target target) : ConformanceTest(target)
{
    // A masked Close frame of RFC 6455 section 5.5.1, without a reason.
    private static readonly Bytes Close = Bytes.Hex("88 80 00 00 00 00");

    private FieldSection WebSocket => RequestFields.ExtendedConnect("websocket", Authority, Target.Path).With("sec-websocket-version", "13");

    [Requirement("rfc9220-3-x1")]
    public Task CONNECT_with_protocol_is_malformed_where_the_server_has_not_enabled_it() =>
        Run(
            stimulus: [SendRequest(Request, WebSocket)],
            twin: [SendRequest(Request, Get)])
        .WhereNotOffered(Feature.ExtendedConnect).Should().BeMalformed();

    [Requirement("rfc9220-3-1")]
    public Task An_unknown_protocol_is_answered_with_501() =>
        Run([SendRequest(Request, RequestFields.ExtendedConnect("h3c-unknown", Authority, Target.Path))])
        .WhereOffered(Feature.ExtendedConnect).Should().BeAnsweredSo("status 501", static response => response.Status == 501);

    [Requirement("rfc9220-3-x2")]
    public Task The_setting_of_the_server_is_0_or_1() =>
        Run([SendRequest(Request, Get)])
        .Should().Show("SETTINGS_ENABLE_CONNECT_PROTOCOL is absent, 0 or 1", static outcome => outcome.Announced.Settings.Find(SettingId.EnableConnectProtocol) is null or <= 1);

    [Requirement("rfc9220-3-x3")]
    public Task FIN_on_a_WebSocket_is_answered_with_FIN() =>
        Run([SendFields(Request, WebSocket), WaitFor(new HeadersArrived(Request)), SendLastFrame(Request, new DataFrame(Close))])
        .WhereOffered(Feature.ExtendedConnect).WhereShown("WebSocket", IsAccepted)
        .Should().BeAnsweredSo("the stream ends", static response => response.IsOver);

    [Requirement("rfc9220-3-x3")]
    public Task A_reset_of_a_WebSocket_leaves_the_connection_alone() =>
        Run([SendFields(Request, WebSocket), WaitFor(new HeadersArrived(Request)), ResetStream(Request, H3Error.RequestCancelled)])
        .WhereOffered(Feature.ExtendedConnect).Should().LeaveTheConnectionUsable();

    private static bool IsAccepted(Outcome outcome) => outcome.Streams.GetValueOrDefault(Request) is { Status: >= 200 and < 300 };
}
