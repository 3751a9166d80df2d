using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section9_3_6_Tunnels(Target target) : TunnelTest(target)
{
    private const int MoreThanAPacket = 1300;

    [Requirement("rfc9110-9.3.6-4")]
    public Task What_the_client_sent_is_delivered_before_the_tunnel_is_closed() =>
        Through(TunnelBehaviour.Listen, [SendLastData(Request, new string('c', MoreThanAPacket))])
        .Should().ShowAtTheFarEnd($"{MoreThanAPacket} octets", static tunnel => tunnel.Received.Length == MoreThanAPacket);

    [Requirement("rfc9110-9.3.6-4")]
    public Task What_the_target_sent_is_delivered_before_the_tunnel_is_closed() =>
        Through(TunnelBehaviour.Finish, [SendData(Request, "now"), WaitFor(new StreamEnded(Request))])
        .Should().Show($"{TunnelConnection.Farewell.Length} octets", static outcome => Returned(outcome) == TunnelConnection.Farewell);

    [Requirement("rfc9110-9.3.6-6")]
    public Task A_successful_response_to_CONNECT_has_neither_Transfer_Encoding_nor_Content_Length() =>
        Run([SendFields(Request, Connect), WaitFor(new HeadersArrived(Request))])
        .WhereShown("tunnel", IsOpen).Should().KeepToTheRule();

    [Requirement("rfc9110-8.6-6")]
    public Task A_successful_response_to_CONNECT_has_no_Content_Length() =>
        Run([SendFields(Request, Connect), WaitFor(new HeadersArrived(Request))])
        .WhereShown("tunnel", IsOpen).Should().KeepToTheRule();

    private static bool IsOpen(Outcome outcome) => outcome.Streams.GetValueOrDefault(Request) is { Status: >= 200 and < 300 };
}
