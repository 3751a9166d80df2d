using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;
using H3Conformance.Quic.Wire.TransportParameters;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

public class EarlyDataTests
{
    private static readonly Bytes Question = Bytes.Utf8("sent before the handshake");
    private static readonly ServerTlsOptions Accepting = new() { Signer = PairOptions.Certificate, TicketKey = Bytes.Repeat(1, 32), AcceptEarlyData = true };

    [Fact]
    public void Accepted_early_data_arrives_in_0_RTT_packets()
    {
        var pair = Resume(Accepting);

        pair.ServerEnd.Packets.Should().Contain(static packet => packet.Type == PacketType.ZeroRtt);
        pair.ClientEnd.Events.Should().Contain(new EarlyDataDecided(Accepted: true));
        Received(pair).Should().Be(Question.ToText());
    }

    [Fact]
    public void Refused_early_data_is_sent_again_in_1_RTT_packets()
    {
        var pair = Resume(Accepting with { AcceptEarlyData = false });

        pair.ServerEnd.Packets.Should().NotContain(static packet => packet.Type == PacketType.ZeroRtt);
        pair.ClientEnd.Events.Should().Contain(new EarlyDataDecided(Accepted: false));
        Received(pair).Should().Be(Question.ToText());
    }

    [Fact]
    public void A_HelloRetryRequest_refuses_early_data()
    {
        var pair = Resume(Accepting with { RequireGroup = H3Conformance.Quic.Crypto.NamedGroup.Secp384r1 });

        pair.ClientEnd.Events.Should().Contain(new EarlyDataDecided(Accepted: false));
        Received(pair).Should().Be(Question.ToText());
    }

    [Fact]
    public void Early_data_survives_a_Retry()
    {
        var pair = Resume(Accepting, new ListenerOptions { RequiresRetry = true });

        Received(pair).Should().Be(Question.ToText());
        pair.ServerSaw.Should().BeEmpty();
    }

    [Fact]
    public void A_ticket_tells_the_version_it_came_with()
    {
        Ticket(new QuicOptions { Version = QuicVersion.V2 }).Version.Should().Be(QuicVersion.V2);
    }

    private static SessionTicket Ticket(QuicOptions client)
    {
        var pair = EnginePair.Connected(new PairOptions { ServerTls = Accepting, Client = client });
        return pair.ClientEnd.Events.OfType<TicketReceived>().Single().Ticket;
    }

    private static EnginePair Resume(ServerTlsOptions server, ListenerOptions? listener = null)
    {
        var ticket = Ticket(new QuicOptions());
        var reader = new WireReader(ticket.TransportParameters);
        TransportParameters.TryRead(ref reader, out var remembered);
        var client = new ClientTlsOptions { ServerName = "localhost", CertificateVerification = CertificateVerification.None, Ticket = ticket, OfferEarlyData = true };
        var pair = new EnginePair(new PairOptions { Seed = 2, ClientTls = client, ServerTls = server, Remembered = remembered, Listener = listener ?? new() });
        pair.Client.Send(pair.Client.OpenStream(bidirectional: true), Question, fin: true);
        return pair.Settle(2);
    }

    private static string Received(EnginePair pair) =>
        string.Concat(pair.ServerEnd.Events.OfType<StreamDataReceived>().Select(static data => data.Data.ToText()));
}
