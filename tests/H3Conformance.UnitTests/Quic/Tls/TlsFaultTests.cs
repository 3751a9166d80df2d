using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class TlsFaultTests
{
    public static TheoryData<TlsFault> Scripted => new(Enum.GetValues<TlsFault>().Where(static fault => FaultScenario.Of(fault) is not null));

    public static TheoryData<TlsFault> Tolerable => new(
        Enum.GetValues<TlsFault>().Where(static fault => fault != TlsFault.MessageTooLong && FaultScenario.Of(fault) is not null));

    [Fact]
    public void Only_two_faults_need_a_test_of_their_own() =>
        Enum.GetValues<TlsFault>().Where(static fault => FaultScenario.Of(fault) is null)
            .Should().Equal(TlsFault.WrongEncryptionLevel, TlsFault.UnconsumedDataAtKeyChange);

    [Theory, MemberData(nameof(Scripted))]
    public void A_server_refuses_every_fault_by_its_name(TlsFault fault)
    {
        var pair = FaultScenario.Of(fault)!.Run();

        pair.ServerAlert.Should().NotBeNull();
        pair.ServerAlert!.Fault.Should().Be(fault);
        pair.ServerAlert.Alert.Should().Be(fault.Alert());
        pair.ServerAlert.Error.Should().Be(fault.Error());
        pair.Server.IsComplete.Should().BeFalse();
    }

    [Theory, MemberData(nameof(Tolerable))]
    public void A_tolerant_server_carries_on_as_if_nothing_had_been_wrong(TlsFault fault)
    {
        var scenario = FaultScenario.Of(fault)!;

        var pair = scenario.Run(fault);

        pair.ServerAlert.Should().BeNull();
        pair.FromServer.OfType<CryptoDataOutput>().Should().NotBeEmpty();
        pair.Server.IsComplete.Should().Be(scenario.CanComplete, $"the client says {pair.ClientAlert}");
    }

    [Theory]
    [InlineData(TlsFault.NoCommonApplicationProtocol, 0x178)]
    [InlineData(TlsFault.MissingTransportParameters, 0x16d)]
    [InlineData(TlsFault.KeyUpdateMessage, 0x10a)]
    [InlineData(TlsFault.UnsupportedVersion, 0x146)]
    [InlineData(TlsFault.TrailingOctets, 0x132)]
    [InlineData(TlsFault.InvalidFinished, 0x133)]
    [InlineData(TlsFault.PreSharedKeyNotLast, 0x12f)]
    [InlineData(TlsFault.MissingClientCertificate, 0x174)]
    [InlineData(TlsFault.NoCommonCipherSuite, 0x128)]
    [InlineData(TlsFault.NonEmptyLegacySessionId, 0x0a)]
    [InlineData(TlsFault.DataAtPreviousLevel, 0x0a)]
    public void Errors_are_those_of_the_RFCs(TlsFault fault, int error) => fault.Error().Should().Be(new QuicError((ulong)error));

    [Fact]
    public void A_ClientHello_at_the_Handshake_level_is_refused_and_can_be_tolerated()
    {
        Greet(EncryptionLevel.Handshake, []).ServerAlert!.Fault.Should().Be(TlsFault.WrongEncryptionLevel);
        Greet(EncryptionLevel.Handshake, [], TlsFault.WrongEncryptionLevel).Server.State.Should().Be(ServerState.WaitFinished);
    }

    [Fact]
    public void Octets_left_over_when_the_keys_change_are_refused_and_can_be_tolerated()
    {
        Greet(EncryptionLevel.Initial, [1]).ServerAlert!.Error.Should().Be(QuicError.ProtocolViolation);
        Greet(EncryptionLevel.Initial, [1], TlsFault.UnconsumedDataAtKeyChange).Server.State.Should().Be(ServerState.WaitFinished);
    }

    [Fact]
    public void A_dead_server_stays_dead()
    {
        var pair = FaultScenario.Of(TlsFault.MissingApplicationProtocol)!.Run();
        var alive = new HandshakePair(HandshakePair.ClientOptions, HandshakePair.ServerOptions);
        alive.Client.Start();

        pair.Server.Receive(EncryptionLevel.Initial, Take(alive.Client));

        pair.Server.TryTakeOutput(out _).Should().BeFalse();
    }

    // Hands a server a good ClientHello with more octets right behind it.
    private static HandshakePair Greet(EncryptionLevel level, Bytes extra, params TlsFault[] tolerated)
    {
        var pair = new HandshakePair(HandshakePair.ClientOptions, HandshakePair.ServerOptions with { ToleratedFaults = tolerated.ToHashSet() });
        pair.Client.Start();
        pair.Server.Receive(level, Take(pair.Client).Concat(extra));
        while (pair.Server.TryTakeOutput(out var output))
            pair.FromServer.Add(output);
        return pair;
    }

    private static Bytes Take(ClientHandshake client)
    {
        while (client.TryTakeOutput(out var output))
        {
            if (output is CryptoDataOutput crypto)
                return crypto.Data;
        }

        return Bytes.Empty;
    }
}
