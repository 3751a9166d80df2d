using H3Conformance.Http3.Datagrams;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9297;

public sealed class Section3_Capsules(Target target) : DatagramTest(target)
{
    private static readonly Capsule Ping = Capsule.Datagram(Bytes.Hex("00 68 33 63"));

    [RequirementCases("rfc9297-3.2-3")]
    [InlineData(0x17)]
    [InlineData(0x2a1b)]
    public Task An_unknown_capsule_is_skipped(int type) =>
        Run([.. Open, SendCapsule(new Capsule((ulong)type, Bytes.Utf8("h3c"))), SendCapsule(Ping)])
        .Case($"{type}").WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().Show("the connection serves, and the tunnel is not reset for a fault", IsUnblamed);

    [Requirement("rfc9297-3.2-5")]
    public Task A_capsule_response_has_no_content_fields() =>
        Run(Open).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().BeAnsweredSo("no Content-Length, Content-Type, Transfer-Encoding", static response =>
            new FieldSection(response.Fields) is var fields && fields.Find("content-length") is null && fields.Find("content-type") is null && fields.Find("transfer-encoding") is null);

    [Requirement("rfc9297-3.2-6")]
    public Task A_capsule_response_is_not_204_205_or_206() =>
        Run(Open).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().BeAnsweredSo("neither 204 nor 205 nor 206", static response => response.Status is not (204 or 205 or 206));

    [RequirementCases("rfc9297-3.2-7")]
    [InlineData("content-type", "text/plain")]
    [InlineData("content-length", "0")]
    public Task A_capsule_request_with_content_fields_is_malformed(string name, string value) =>
        Run(
            stimulus: [.. OpenPlain, SendRequest(Request, Udp.With(name, value))],
            twin: [.. OpenPlain, SendRequest(Request, Udp)])
        .Case(name).WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, static outcome => IsAccepted(outcome, "plain"))
        .Should().BeMalformedOrRefused();

    [Requirement("rfc9297-3.3-1")]
    public Task A_stream_that_ends_inside_a_capsule_type_is_malformed_or_incomplete() =>
        Run(
            stimulus: [.. Open, SendLastFrame(Request, new DataFrame(Bytes.Hex("40")))],
            twin: [.. Open, SendLastFrame(Request, new DataFrame(Octets(Ping)))])
        .WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().Satisfy(new StreamFails(Request, H3Error.MessageError, [new Alternative(H3Error.RequestIncomplete, "RFC 9297 3.3"), new Alternative(H3Error.DatagramError, "RFC 9297 5.2")]));

    [Requirement("rfc9297-3.3-5")]
    public Task A_stream_that_ends_inside_a_capsule_value_is_malformed() =>
        Run(
            stimulus: [.. Open, SendLastFrame(Request, new DataFrame(Octets(Ping with { DeclaredLength = 5UL })))],
            twin: [.. Open, SendLastFrame(Request, new DataFrame(Octets(Ping)))])
        .WhereOffered(Feature.ExtendedConnect).WhereShown(AcceptedUdp, IsAccepted)
        .Should().Satisfy(new StreamFails(Request, H3Error.MessageError, [new Alternative(H3Error.RequestIncomplete, "RFC 9297 3.3"), new Alternative(H3Error.DatagramError, "RFC 9297 5.2")]));
}
