using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9221;

public sealed class Section3_TransportParameter(Target target) : DatagramTest(target)
{
    // What fits a packet of 1200 octets beside its header and tag.
    private const ulong MostThatFits = 1100;

    [Requirement("rfc9221-3-1")]
    public Task No_DATAGRAM_comes_unless_the_client_offers_to_take_it() =>
        Run([SendRequest(Request, Get)])
        .Should().Show("no DATAGRAM frame", static outcome => outcome.Datagrams.Count == 0);

    [Requirement("rfc9221-3-3")]
    public Task A_DATAGRAM_that_is_not_supported_is_PROTOCOL_VIOLATION() =>
        Run(
            stimulus: [new SendDatagramFrame(Bytes.Hex("00"))],
            twin: [new SendQuicFrames(EncryptionLevel.OneRtt, [new PingFrame()])])
        .WhereNotOffered(Feature.QuicDatagrams)
        .Should().CloseTheTransportWith(QuicError.ProtocolViolation, new TransportAlternative(QuicError.FrameEncodingError, "RFC 9000 12.4, where the frame type is not known"));

    [Requirement("rfc9221-3-4")]
    public Task A_DATAGRAM_above_the_limit_is_PROTOCOL_VIOLATION() =>
        Run(
            stimulus: [new SendDatagramFrame(Bytes.Repeat(0x3f, (int)MostThatFits))],
            twin: [new SendDatagramFrame(Bytes.Hex("14"))])
        .WhereOffered(Feature.QuicDatagrams)
        .Unless(static outcome => outcome.Announced.TransportParameters.MaxDatagramFrameSize > MostThatFits ? "a DATAGRAM frame above the limit fits no packet" : null)
        .Should().CloseTheTransportWith(QuicError.ProtocolViolation);
}
