using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Quic.Tls.Rfc8448;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls.Messages;

public sealed class HandshakeMessageTests
{
    private static readonly WireFormat<HandshakeMessage> Format = new(
        static (message, writer) => message.Write(writer),
        HandshakeMessage.TryRead);

    public static TheoryData<string> EveryMessageOfRfc8448 => new(
        new[] { 3, 4, 5, 6 }.SelectMany(static section => Traces.Of(section).Messages).Select(static octets => octets.ToString()).Distinct());

    [Theory, MemberData(nameof(EveryMessageOfRfc8448))]
    public void Messages_of_RFC_8448_are_understood_and_written_as_they_were(string octets)
    {
        var message = Format.ReadWhole(Bytes.Hex(octets));

        message.Should().NotBeOfType<RawMessage>();
        message.Trailing.Should().Be(Bytes.Empty);
        Format.Write(message).Should().Be(Bytes.Hex(octets));
    }

    [Theory, MemberData(nameof(EveryMessageOfRfc8448))]
    public void A_message_cut_short_is_not_read(string octets)
    {
        foreach (var prefix in Chunking.Truncations(Bytes.Hex(octets)))
            Format.Refuses(prefix);
    }

    [Theory, MemberData(nameof(EveryMessageOfRfc8448))]
    public void A_body_cut_short_is_another_message_or_a_raw_one(string octets)
    {
        var whole = Trace.Read(Bytes.Hex(octets));
        foreach (var body in Chunking.Truncations(Bytes.Hex(octets).Slice(4)))
        {
            var message = Trace.Read(new RawMessage(whole.Type, body).Encode());
            message.Should().NotBe(whole);
            message.Encode().Slice(4).Should().Be(body);
        }
    }

    [Fact]
    public void The_ClientHello_of_section_3_is_read_field_by_field()
    {
        var hello = (ClientHello)Trace.Read(Section3.Trace.Messages[0]);

        hello.CipherSuites.Should().Equal(CipherSuite.Aes128GcmSha256, CipherSuite.ChaCha20Poly1305Sha256, CipherSuite.Aes256GcmSha384);
        hello.LegacyCompressionMethods.Should().Be(Bytes.Hex("00"));
        hello.LegacySessionId.Should().Be(Bytes.Empty);
        hello.Find(ExtensionType.PskKeyExchangeModes).Should().Be(Bytes.Hex("01 01"));
        hello.Find(ExtensionType.QuicTransportParameters).Should().BeNull();
    }

    [Fact]
    public void A_HelloRetryRequest_is_known_by_its_random() =>
        Section5.Trace.Messages.Select(Trace.Read).OfType<ServerHello>().Select(static hello => hello.IsHelloRetryRequest).Should().Equal(true, false);

    [Fact]
    public void A_KeyUpdate_is_one_octet() => Format.Maps(new KeyUpdate(1), "18 000001 01");

    [Fact]
    public void An_EndOfEarlyData_is_empty() => Format.Maps(new EndOfEarlyData(), "05 000000");

    [Fact]
    public void An_unknown_type_is_kept_raw() => Format.Maps(new RawMessage(new HandshakeType(99), [1, 2]), "63 000002 01 02");

    [Fact]
    public void A_known_type_with_a_malformed_body_is_kept_raw() =>
        Format.Maps(new RawMessage(HandshakeType.EncryptedExtensions, [0, 5, 1]), "08 000003 0005 01");

    [Fact]
    public void Octets_after_the_last_field_are_kept() => Format.Maps(new KeyUpdate(0) { Trailing = [0xaa, 0xbb] }, "18 000003 00 aabb");

    [Fact]
    public void An_announced_length_can_be_wrong() =>
        new Finished([1, 2]) { DeclaredLength = 0x010203 }.Encode().Should().Be(Bytes.Hex("14 010203 01 02"));

    [Fact]
    public void Lengths_inside_a_ClientHello_can_be_wrong()
    {
        var hello = new ClientHello
        {
            Random = Bytes.Repeat(0, 32),
            CipherSuites = [CipherSuite.Aes128GcmSha256],
            DeclaredSessionIdLength = 0x21,
            DeclaredCipherSuitesLength = 3,
            DeclaredExtensionsLength = 9,
        };

        hello.Encode().Slice(4 + 2 + 32).Should().Be(Bytes.Hex("21" + "0003 1301" + "01 00" + "0009"));
    }

    [Fact]
    public void Types_are_named_as_in_the_RFC_and_read_back()
    {
        foreach (var type in HandshakeType.Known.Append(new HandshakeType(99)))
        {
            HandshakeType.TryParse(type.ToString(), out var read).Should().BeTrue();
            read.Should().Be(type);
        }

        HandshakeType.TryParse("nonsense", out _).Should().BeFalse();
    }

    [Fact]
    public void A_declared_length_of_megabytes_is_not_believed()
    {
        var reader = new WireReader(Bytes.Hex("0b ffffff 00").Span);

        HandshakeMessage.TryRead(ref reader, out _).Should().BeFalse();
    }
}
