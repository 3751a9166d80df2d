using H3Conformance.Http3.Datagrams;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9298;

public sealed class Section5_Payloads(Target target) : DatagramTest(target)
{
    [Requirement("rfc9298-5-1")]
    public Task A_datagram_with_an_unknown_Context_ID_is_dropped() =>
        Run([.. Open, SendCapsule(Capsule.Datagram(Bytes.Hex("3f 68 33 63"))), SendCapsule(Capsule.Datagram(Bytes.Hex("00 68 33 63")))])
        .WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().Show("the connection serves, and the tunnel is not reset for a fault", IsUnblamed);

    [Requirement("rfc9298-5-3")]
    public Task A_UDP_payload_above_65527_octets_aborts_the_stream() =>
        Run(
            stimulus: [.. Open, SendCapsule(Udp0(65528)), WaitFor(new SentIsAcknowledged())],
            twin: [.. Open, SendCapsule(Udp0(65527)), WaitFor(new SentIsAcknowledged())])
        .WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().BeAnsweredSo("the stream is aborted", static response => response.ResetCode is not null || response.StopCode is not null);

    // "plain" is on stream 0, the request on stream 4.
    [Requirement("rfc9298-5-5")]
    public Task A_datagram_ahead_of_its_request_is_harmless() =>
        Run([.. TakeDatagrams, .. OpenPlain, new SendDatagramFrame(Bytes.Hex("01 00 68 33 63")), WaitFor(new SentIsAcknowledged()), .. Open])
        .WhereOffered(Feature.HttpDatagrams).WhereShown(AcceptedUdp, static outcome => IsAccepted(outcome, "plain"))
        .Should().Show("the connection serves, and the tunnel is not reset for a fault", IsUnblamed);

    // Context ID 0, and a UDP payload of so many octets.
    private static Capsule Udp0(int length) => Capsule.Datagram(Bytes.Repeat(0, length + 1));
}
