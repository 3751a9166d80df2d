using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class ResumptionTests
{
    private static readonly ServerTlsOptions EarlyServer = HandshakePair.ServerOptions with { AcceptEarlyData = true };

    [Theory]
    [InlineData(0x1301)]
    [InlineData(0x1302)]
    [InlineData(0x1303)]
    public void A_ticket_resumes_without_a_certificate(int suite)
    {
        var options = HandshakePair.ClientOptions with { CipherSuites = [new CipherSuite((ushort)suite)] };

        var pair = HandshakePair.Run(options with { Ticket = HandshakePair.Run(options).Ticket });

        pair.Server.IsComplete.Should().BeTrue();
        pair.Client.Info.PskUsed.Should().BeTrue();
        pair.Client.Info.PeerCertificates.Should().BeEmpty();
        pair.Secrets(EncryptionLevel.OneRtt).Should().Equal(pair.PeerSecrets(EncryptionLevel.OneRtt));
    }

    [Fact]
    public void A_resumed_session_can_be_resumed_again()
    {
        var second = HandshakePair.Run(Offer(HandshakePair.Run().Ticket));

        HandshakePair.Run(Offer(second.Ticket)).Server.Info.PskUsed.Should().BeTrue();
    }

    [Fact]
    public void Early_data_is_accepted_with_the_same_secret_on_both_sides()
    {
        var pair = HandshakePair.Run(Offer(HandshakePair.Run(server: EarlyServer).Ticket), EarlyServer);

        pair.FromClient.OfType<EarlyDataOutput>().Should().Equal(new EarlyDataOutput(Accepted: true));
        pair.FromServer.OfType<EarlyDataOutput>().Should().Equal(new EarlyDataOutput(Accepted: true));
        pair.Secrets(EncryptionLevel.ZeroRtt).Should().ContainSingle().And.Equal(pair.PeerSecrets(EncryptionLevel.ZeroRtt));
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Early_data_is_rejected_by_a_server_that_changed_its_mind()
    {
        var pair = HandshakePair.Run(Offer(HandshakePair.Run(server: EarlyServer).Ticket));

        Rejected(pair).Should().BeTrue();
        pair.Client.Info.PskUsed.Should().BeTrue();
    }

    [Fact]
    public void Early_data_is_rejected_where_the_application_state_changed()
    {
        var ticket = HandshakePair.Run(server: EarlyServer).Ticket;

        Rejected(HandshakePair.Run(Offer(ticket), EarlyServer with { ApplicationState = [1] })).Should().BeTrue();
    }

    [Fact]
    public void Early_data_is_rejected_after_a_HelloRetryRequest()
    {
        var ticket = HandshakePair.Run(server: EarlyServer).Ticket;

        var pair = HandshakePair.Run(Offer(ticket), EarlyServer with { RequireGroup = NamedGroup.Secp256r1 });

        pair.FromClient.OfType<EarlyDataOutput>().Should().Equal(new EarlyDataOutput(Accepted: false));
        pair.Client.Info.PskUsed.Should().BeTrue();
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Early_data_is_rejected_where_the_age_of_its_ticket_is_not_the_one_that_is_told()
    {
        var ticket = HandshakePair.Run(server: EarlyServer).Ticket;

        Rejected(HandshakePair.Run(Offer(ticket with { AgeAdd = ticket.AgeAdd + 11_000 }), EarlyServer)).Should().BeTrue();
        Rejected(HandshakePair.Run(Offer(ticket with { AgeAdd = ticket.AgeAdd - 11_000 }), EarlyServer)).Should().BeTrue();
    }

    [Fact]
    public void Early_data_is_rejected_where_its_ticket_is_spent()
    {
        var server = EarlyServer with { SpentTickets = new SpentTickets() };
        var ticket = HandshakePair.Run(server: server).Ticket;

        HandshakePair.Run(Offer(ticket), server).Server.Info.EarlyDataAccepted.Should().BeTrue();
        Rejected(HandshakePair.Run(Offer(ticket), server)).Should().BeTrue();
    }

    [Fact]
    public void Without_a_known_key_a_ticket_is_ignored() =>
        HandshakePair.Run(Offer(HandshakePair.Run().Ticket), HandshakePair.ServerOptions with { TicketKey = Bytes.Repeat(1, 32) })
            .Server.Should().Match<ServerHandshake>(static server => server.IsComplete && !server.Info.PskUsed);

    [Fact]
    public void An_expired_ticket_is_not_offered()
    {
        var old = HandshakePair.Run().Ticket with { ReceivedAt = HandshakePair.WallClock.AddDays(-8) };

        HandshakePair.Run(Offer(old)).Client.Info.PskUsed.Should().BeFalse();
    }

    [Fact]
    public void As_many_tickets_come_as_are_asked_for_and_none_without_a_key()
    {
        HandshakePair.Run(server: EarlyServer with { TicketCount = 3 }).FromClient.OfType<TicketOutput>()
            .Select(static output => output.Ticket.Psk).Should().OnlyHaveUniqueItems().And.HaveCount(3);
        HandshakePair.Run(server: EarlyServer with { TicketKey = [] }).FromClient.OfType<TicketOutput>().Should().BeEmpty();
    }

    [Fact]
    public void A_ticket_survives_as_JSON()
    {
        var ticket = HandshakePair.Run(server: EarlyServer).Ticket with { ApplicationState = [1, 2] };

        SessionTicket.TryParseJson(ticket.ToJson(), out var read).Should().BeTrue();
        read.Should().Be(ticket);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"identity":"0"}""")]
    public void Other_text_is_no_ticket(string text) => SessionTicket.TryParseJson(text, out _).Should().BeFalse();

    private static ClientTlsOptions Offer(SessionTicket ticket) => HandshakePair.ClientOptions with { Ticket = ticket, OfferEarlyData = true };

    private static bool Rejected(HandshakePair pair) =>
        pair is { Server.IsComplete: true, Client.IsComplete: true }
        && pair.FromClient.OfType<EarlyDataOutput>().Single() == new EarlyDataOutput(Accepted: false)
        && pair.FromServer.OfType<EarlyDataOutput>().Single() == new EarlyDataOutput(Accepted: false);
}
