using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section3_1_Discovery(Target target) : ConformanceTest(target)
{
    private static readonly QuicError NoApplicationProtocol = QuicError.Crypto(TlsAlert.NoApplicationProtocol);

    [Requirement("rfc9114-3.1-x1")]
    public Task A_handshake_without_a_common_protocol_is_no_application_protocol() =>
        RunFromTheStart(stimulus: [Alpn("h3c-unknown")], twin: [Alpn("h3c-unknown", "h3")])
        .Should().CloseTheTransportWith(NoApplicationProtocol);

    [Requirement("rfc9114-3.1-x1")]
    public Task A_handshake_without_ALPN_is_no_application_protocol() =>
        RunFromTheStart(stimulus: [new Offer { Alpn = [] }], twin: [Alpn("h3")])
        .Should().CloseTheTransportWith(NoApplicationProtocol);

    // An edit, because the client itself would give up on a server that agrees to none of its offers.
    private static EditTls Alpn(params ReadOnlySpan<string> names) =>
        new(new SetExtension(HandshakeType.ClientHello, ExtensionType.ApplicationLayerProtocolNegotiation, new AlpnExtension(ValueList.Create(names)).ToExtension().Data));
}
