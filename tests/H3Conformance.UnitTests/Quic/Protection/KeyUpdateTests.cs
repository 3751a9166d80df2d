using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Protection;

public sealed class KeyUpdateTests
{
    [Fact]
    public void The_next_generation_has_other_keys_and_the_same_key_for_headers()
    {
        var keys = Sealed.Keys(CipherSuite.Aes256GcmSha384, QuicVersion.V2);
        var next = keys.NextGeneration();

        next.Key.Should().NotBe(keys.Key);
        next.Iv.Should().NotBe(keys.Iv);
        next.HeaderProtectionKey.Should().Be(keys.HeaderProtectionKey);
        (keys.KeyPhase, next.KeyPhase, next.NextGeneration().KeyPhase).Should().Be((false, true, false));
    }

    [Fact]
    public void The_current_keys_open_the_header_of_the_next_generation_and_the_next_keys_its_payload()
    {
        var keys = Sealed.Keys();
        var next = keys.NextGeneration();
        var packet = (Sealed.Packet(PacketType.OneRtt) with { KeyPhase = true }).Seal(next).Split()!.Value;

        PacketOpener.TryOpenHeader(packet, keys, 6, out var header).Should().BeTrue();
        header.KeyPhase.Should().BeTrue();
        PacketOpener.TryOpenPayload(packet, header, keys, out _).Should().BeFalse();
        PacketOpener.TryOpenPayload(packet, header, next, out var opened).Should().BeTrue();
        opened.PacketNumber.Should().Be(7);
    }
}
