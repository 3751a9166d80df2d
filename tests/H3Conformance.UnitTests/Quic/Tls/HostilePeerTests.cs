using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>Whatever comes, a handshake neither throws nor hoards.</summary>
public sealed class HostilePeerTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void Random_octets_never_throw_in_any_state(int seed)
    {
        var random = new Random(seed);
        foreach (var state in Enum.GetValues<ServerState>())
            Throw(StateDriver.ServerIn(state), ServerTransitions.Level(state), random);
        foreach (var state in Enum.GetValues<ClientState>())
            Throw(StateDriver.ClientIn(state), ClientTransitions.Level(state), random);
    }

    [Theory]
    [InlineData(11), InlineData(12), InlineData(13)]
    public void A_hello_with_random_octets_changed_never_throws(int seed)
    {
        var random = new Random(seed);
        var hello = FirstFlight();
        for (var i = 0; i < 200; i++)
        {
            var octets = hello.ToArray();
            octets[random.Next(4, octets.Length)] ^= (byte)random.Next(1, 256);
            var server = new ServerHandshake(Tolerant(), random, HandshakePair.WallClock);
            FluentActions.Invoking(() => server.Receive(EncryptionLevel.Initial, octets)).Should().NotThrow();
        }
    }

    [Fact]
    public void A_message_that_announces_megabytes_is_refused_on_its_header()
    {
        var server = new ServerHandshake(HandshakePair.ServerOptions, new Random(1), HandshakePair.WallClock);

        server.Receive(EncryptionLevel.Initial, Bytes.Hex("01 020001"));

        StateDriver.Alert(server)!.Fault.Should().Be(TlsFault.MessageTooLong);
    }

    [Fact]
    public void The_longest_message_is_still_waited_for()
    {
        var server = new ServerHandshake(HandshakePair.ServerOptions, new Random(1), HandshakePair.WallClock);

        server.Receive(EncryptionLevel.Initial, Bytes.Hex("01 020000"));

        StateDriver.Alert(server).Should().BeNull();
    }

    [Fact]
    public void A_hello_in_any_two_pieces_or_octet_by_octet_is_the_same_hello()
    {
        foreach (var chunks in Chunking.Chunkings(FirstFlight()))
        {
            var server = new ServerHandshake(HandshakePair.ServerOptions, new Random(1), HandshakePair.WallClock);
            foreach (var chunk in chunks)
                server.Receive(EncryptionLevel.Initial, chunk);
            server.Info.PskUsed.Should().BeTrue();
        }
    }

    // Headers of true types make the octets get further than pure noise would.
    private static void Throw(ITlsHandshake side, EncryptionLevel level, Random random)
    {
        var body = new byte[random.Next(0, 300)];
        random.NextBytes(body);
        var type = HandshakeType.Known[random.Next(HandshakeType.Known.Count)];
        FluentActions.Invoking(() => side.Receive(level, new RawMessage(type, body).Encode())).Should().NotThrow();
        FluentActions.Invoking(() => side.Receive(level, body)).Should().NotThrow();
    }

    private static ServerTlsOptions Tolerant() => HandshakePair.ServerOptions with { ToleratedFaults = Enum.GetValues<TlsFault>().ToHashSet() };

    private static Bytes FirstFlight()
    {
        var client = new ClientHandshake(HandshakePair.ClientOptions with { Ticket = HandshakePair.Run().Ticket }, new Random(1), HandshakePair.WallClock);
        client.Start();
        while (client.TryTakeOutput(out var output))
        {
            if (output is CryptoDataOutput crypto)
                return crypto.Data;
        }

        return Bytes.Empty;
    }
}
