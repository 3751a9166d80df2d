using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Protection;

public sealed class AppendixATests
{
    private static readonly Bytes ServerConnectionId = Bytes.Hex("f067a5502a4262b5");

    public static TheoryData<AppendixA> Appendices => [Rfc9001AppendixA.Samples, Rfc9369AppendixA.Samples];

    [Theory]
    [MemberData(nameof(Appendices))]
    public void Initial_keys_of_the_client_come_from_the_connection_ID(AppendixA samples)
    {
        var keys = InitialKeys.Derive(samples.Version, AppendixA.ConnectionId).Client;

        (keys.Secret, keys.Key, keys.Iv, keys.HeaderProtectionKey)
            .Should().Be((samples.ClientSecret, samples.ClientKey, samples.ClientIv, samples.ClientHp));
    }

    [Theory]
    [MemberData(nameof(Appendices))]
    public void Initial_keys_of_the_server_come_from_the_connection_ID(AppendixA samples)
    {
        var keys = InitialKeys.Derive(samples.Version, AppendixA.ConnectionId).Server;

        (keys.Secret, keys.Key, keys.Iv, keys.HeaderProtectionKey)
            .Should().Be((samples.ServerSecret, samples.ServerKey, samples.ServerIv, samples.ServerHp));
    }

    [Fact]
    public void An_empty_connection_ID_gives_keys_too() =>
        InitialKeys.Derive(QuicVersion.V1, Bytes.Empty).Client.Secret.Should().NotBe(InitialKeys.Derive(QuicVersion.V2, Bytes.Empty).Client.Secret);

    [Theory]
    [MemberData(nameof(Appendices))]
    public void The_client_Initial_is_sealed_and_opened(AppendixA samples)
    {
        var packet = new PlainPacket(PacketType.Initial, samples.Version, AppendixA.ConnectionId, default, default, 2, 4, AppendixA.ClientPayload);

        SealedAndOpened(packet, InitialKeys.Derive(samples.Version, AppendixA.ConnectionId).Client, null, samples.ClientInitial);
    }

    [Theory]
    [MemberData(nameof(Appendices))]
    public void The_server_Initial_is_sealed_and_opened(AppendixA samples)
    {
        var packet = new PlainPacket(PacketType.Initial, samples.Version, default, ServerConnectionId, default, 1, 2, AppendixA.ServerPayload);

        SealedAndOpened(packet, InitialKeys.Derive(samples.Version, AppendixA.ConnectionId).Server, 0, samples.ServerInitial);
    }

    [Theory]
    [MemberData(nameof(Appendices))]
    public void The_short_header_packet_with_ChaCha20_is_sealed_and_opened(AppendixA samples)
    {
        var keys = new PacketKeys(CipherSuite.ChaCha20Poly1305Sha256, samples.Version, AppendixA.ChaCha20Secret);
        var packet = new PlainPacket(PacketType.OneRtt, default, default, default, default, 654_360_564, 3, Bytes.Hex("01"));

        (keys.Key, keys.Iv, keys.HeaderProtectionKey, keys.NextGeneration().Secret)
            .Should().Be((samples.ChaCha20Key, samples.ChaCha20Iv, samples.ChaCha20Hp, samples.ChaCha20Ku));
        SealedAndOpened(packet, keys, 654_360_563, samples.ChaCha20Packet);
    }

    [Theory]
    [MemberData(nameof(Appendices))]
    public void The_Retry_is_written_and_read_with_its_tag(AppendixA samples)
    {
        var packet = RetryIntegrity.WithTag(
            new RetryPacket(samples.Version, default, ServerConnectionId, Bytes.Utf8("token"), default) { Unused = 0xf }, AppendixA.ConnectionId);
        var writer = new WireWriter();
        packet.Write(writer);
        writer.ToBytes().Should().Be(samples.Retry);

        var reader = new WireReader(samples.Retry);
        RetryPacket.TryRead(ref reader, out var read).Should().BeTrue();
        read.Should().Be(packet);
        RetryIntegrity.IsIntact(read, AppendixA.ConnectionId).Should().BeTrue();
        RetryIntegrity.IsIntact(read, ServerConnectionId).Should().BeFalse();
    }

    private static void SealedAndOpened(PlainPacket packet, PacketKeys keys, ulong? largest, Bytes expected)
    {
        var writer = new WireWriter();
        PacketSealer.Seal(packet, keys, PacketProtection.Normal, writer);
        writer.ToBytes().Should().Be(expected);

        var offset = 0;
        PacketSplitter.TryReadNext(expected.Memory, ref offset, 0, out var split).Should().BeTrue();
        PacketOpener.TryOpen(split, keys, largest, out var opened).Should().BeTrue();
        (opened.Type, opened.PacketNumber, opened.PacketNumberLength, opened.Payload)
            .Should().Be((packet.Type, packet.PacketNumber, packet.PacketNumberLength, packet.Payload));
    }
}
