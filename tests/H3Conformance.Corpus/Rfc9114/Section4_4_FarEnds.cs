using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_4_FarEnds(Target target) : TunnelTest(target)
{
    private const string Closed = "the TCP connection of the tunnel is closed";
    private static readonly Bytes AllOctets = Enumerable.Range(0, 256).Select(static octet => (byte)octet).ToArray();

    // A server that has something unacknowledged goes on sending, and hears of the end again where CONNECTION_CLOSE was lost.
    [Requirement("rfc9114-4.4-5")]
    public Task The_end_of_the_QUIC_connection_closes_the_TCP_connection() =>
        Through(TunnelBehaviour.Echo, [new SwitchTransport(Automatism.Acknowledge, On: false), SendData(Request, "more"), WaitForEcho("more".Length), new CloseConnection(Application: true, H3Error.InternalError.Value)])
        .Should().ShowAtTheFarEnd(Closed, static tunnel => tunnel.IsOver);

    [Requirement("rfc9114-4.4-5")]
    public Task A_connection_error_closes_the_TCP_connection() =>
        Through(TunnelBehaviour.Listen, [SendFields(Request, FieldSection.Of(Field.Of("x-checksum", "0")))])
        .Unless(static outcome => outcome.Ending is null ? "the server sees no connection error" : null)
        .Should().ShowAtTheFarEnd(Closed, static tunnel => tunnel.IsOver);

    [Requirement("rfc9114-4.4-6")]
    public Task A_reset_of_the_stream_closes_the_TCP_connection() =>
        Through(TunnelBehaviour.Listen, [ResetStream(Request, H3Error.RequestCancelled)])
        .Should().ShowAtTheFarEnd(Closed, static tunnel => tunnel.IsOver);

    [Requirement("rfc9114-4.4-6")]
    public Task STOP_SENDING_closes_the_TCP_connection() =>
        Through(TunnelBehaviour.Echo, StopReading)
        .Should().ShowAtTheFarEnd(Closed, static tunnel => tunnel.IsOver);

    [Requirement("rfc9114-4.4-7")]
    public Task A_reset_of_a_tunnel_is_answered_with_a_reset() =>
        Through(TunnelBehaviour.Listen, [ResetStream(Request, H3Error.RequestCancelled), WaitFor(new StreamEnded(Request))])
        .Should().Show("the tunnel's stream reset by the server too", static outcome => outcome.Streams[Request].ResetCode is not null);

    [Requirement("rfc9114-4.4-7")]
    public Task STOP_SENDING_on_a_tunnel_is_answered_with_STOP_SENDING() =>
        Through(TunnelBehaviour.Echo, [.. StopReading, WaitFor(new StreamEnded(Request))])
        .Should().Show("STOP_SENDING from the server too", static outcome => outcome.Streams[Request].StopCode is not null);

    [Requirement("rfc9114-4.4-8")]
    public Task A_tunnel_that_fails_ends_with_RST() =>
        Through(TunnelBehaviour.Listen, [ResetStream(Request, H3Error.RequestCancelled)])
        .Should().ShowAtTheFarEnd("the TCP connection of the tunnel ended by RST", static tunnel => tunnel.Ending == TcpEnding.Reset);

    [Requirement("rfc9114-4.4-x2")]
    public Task RST_of_the_target_is_H3_CONNECT_ERROR() =>
        Through(TunnelBehaviour.Abort, [SendData(Request, "now"), WaitFor(new StreamEnded(Request))], twin: TunnelBehaviour.Finish)
        .Should().FailTheStreamWith(H3Error.ConnectError);

    [Requirement("rfc9114-4.4-x3")]
    public Task The_payload_of_DATA_frames_comes_to_the_target_as_it_is() =>
        Through(TunnelBehaviour.Echo, [.. SendAllOctets, WaitForEcho(AllOctets.Length)])
        .Should().ShowAtTheFarEnd("all octets from 0 to 255", static tunnel => tunnel.Received == AllOctets);

    [Requirement("rfc9114-4.4-x3")]
    public Task What_the_target_sends_comes_in_DATA_frames_as_it_is() =>
        Through(TunnelBehaviour.Echo, [.. SendAllOctets, WaitForEcho(AllOctets.Length)])
        .Should().Show("all octets from 0 to 255", static outcome => Returned(outcome) == AllOctets);

    [Requirement("rfc9114-4.4-x4")]
    public Task The_end_of_the_stream_becomes_FIN() =>
        Through(TunnelBehaviour.Listen, [FinishStream(Request)])
        .Should().ShowAtTheFarEnd("FIN on the TCP connection of the tunnel", static tunnel => tunnel.Ending == TcpEnding.Finished);

    [Requirement("rfc9114-4.4-x5")]
    public Task FIN_of_the_target_ends_the_stream() =>
        Through(TunnelBehaviour.Finish, [SendData(Request, "now"), WaitFor(new StreamEnded(Request))])
        .Should().Show("the tunnel's stream finished by the server", static outcome => outcome.Streams[Request] is { Finished: true, ResetCode: null });

    // Some proxies see that nobody reads only when they have something to send.
    private static ValueList<Action> StopReading => [StopSending(Request, H3Error.RequestCancelled), SendData(Request, "more")];

    // Two frames, with an octet that looks like the end of a line where they meet.
    private static ValueList<Action> SendAllOctets => [SendFrame(Request, new DataFrame(AllOctets.Slice(0, 11))), SendFrame(Request, new DataFrame(AllOctets.Slice(11)))];
}
