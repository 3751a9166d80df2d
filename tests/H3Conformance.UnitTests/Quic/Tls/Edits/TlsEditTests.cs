using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls.Edits;

public sealed class TlsEditTests
{
    private static readonly HandshakeType Hello = HandshakeType.ClientHello;

    private static readonly ExtensionType Grease = new(0x1a1a);

    [Fact]
    public void A_new_extension_is_part_of_a_handshake_that_succeeds()
    {
        var pair = Run(new SetExtension(Hello, Grease, [1, 2]));

        Received(pair).Find(Grease).Should().Be(Bytes.Hex("01 02"));
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void An_extension_gets_another_content_in_its_place()
    {
        var before = Received(Run());

        var after = Received(Run(new SetExtension(Hello, ExtensionType.QuicTransportParameters, [9])));

        after.Find(ExtensionType.QuicTransportParameters).Should().Be(Bytes.Hex("09"));
        Types(after).Should().Equal(Types(before));
    }

    [Fact]
    public void An_extension_is_left_out() =>
        Types(Received(Run(new RemoveExtension(Hello, ExtensionType.ServerName)))).Should().NotContain(ExtensionType.ServerName);

    [Fact]
    public void An_extension_stands_twice() =>
        Types(Received(Run(new DuplicateExtension(Hello, ExtensionType.ServerName)))).Take(2)
            .Should().Equal(ExtensionType.ServerName, ExtensionType.ServerName);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(99, 7)]
    public void An_extension_moves(int index, int place)
    {
        var pair = Run(new MoveExtension(Hello, ExtensionType.KeyShare, index));

        Types(Received(pair)).IndexOf(ExtensionType.KeyShare).Should().Be(place);
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_message_is_replaced() =>
        Run(new ReplaceMessage(Hello, Bytes.Hex("63 000000"))).FromServer.OfType<MessageOutput>().Single().Message
            .Should().Be(new RawMessage(new HandshakeType(99), []));

    [Fact]
    public void A_message_is_left_out() => Sent(Run(new OmitMessage(Hello))).Should().BeEmpty();

    [Fact]
    public void Octets_go_before_and_after_a_message() =>
        Sent(Run(new InsertBefore(Hello, [1]), new InsertAfter(Hello, [2]))).Should().HaveCount(3)
            .And.StartWith(Bytes.Hex("01")).And.EndWith(Bytes.Hex("02"));

    [Fact]
    public void A_message_is_split_and_still_understood()
    {
        var pair = Run(new SplitMessage(Hello, [50, 1, 9999]));

        Sent(pair).Take(3).Select(static piece => piece.Length).Should().StartWith([1, 49]);
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData(6)]
    [InlineData(-1)]
    public void One_octet_changes(int offset)
    {
        var before = Sent(Run())[0];

        var after = Sent(Run(new EditByte(Hello, offset, 0xff)))[0];

        var index = offset < 0 ? before.Length + offset : offset;
        after[index].Should().Be((byte)(before[index] ^ 0xff));
        after.Span.CommonPrefixLength(before).Should().Be(index);
    }

    [Fact]
    public void Appended_octets_are_inside_the_length() =>
        Run(new AppendBytes(Hello, [7])).FromServer.OfType<MessageOutput>().First().Message.Trailing.Should().Be(Bytes.Hex("07"));

    [Fact]
    public void After_the_transcript_a_change_breaks_the_handshake_that_it_would_not_break_before()
    {
        var edit = new SetExtension(Hello, Grease, []);

        Run(edit).Client.IsComplete.Should().BeTrue();
        Run(edit with { AfterTranscript = true }).ClientAlert!.Alert.Should().Be(TlsAlert.DecryptError);
    }

    [Fact]
    public void An_edit_of_the_second_hello_leaves_the_first_alone()
    {
        var edit = new SetExtension(Hello, ExtensionType.Padding, [0]) { Occurrence = 2 };

        var pair = HandshakePair.Run(
            HandshakePair.ClientOptions with { Edits = [edit] },
            HandshakePair.ServerOptions with { RequireGroup = H3Conformance.Quic.Crypto.NamedGroup.Secp256r1 });

        Hellos(pair).Select(static hello => hello.Find(ExtensionType.Padding)).Should().Equal(null, Bytes.Hex("00"));
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Binders_cover_what_edits_made_of_a_hello()
    {
        var ticket = HandshakePair.Run().Ticket;

        var pair = HandshakePair.Run(HandshakePair.ClientOptions with { Ticket = ticket, Edits = [new SetExtension(Hello, Grease, [])] });

        pair.Server.Info.PskUsed.Should().BeTrue();
        pair.Client.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_server_edits_too() =>
        HandshakePair.Run(server: HandshakePair.ServerOptions with { Edits = [new OmitMessage(HandshakeType.NewSessionTicket)] })
            .FromClient.OfType<TicketOutput>().Should().BeEmpty();

    private static HandshakePair Run(params TlsEdit[] edits) => HandshakePair.Run(HandshakePair.ClientOptions with { Edits = [.. edits] });

    private static List<ExtensionType> Types(ClientHello hello) => [.. hello.Extensions.Select(static extension => extension.Type)];

    private static ClientHello Received(HandshakePair pair) => Hellos(pair).First();

    private static IEnumerable<ClientHello> Hellos(HandshakePair pair) =>
        pair.FromServer.OfType<MessageOutput>().Select(static output => output.Message).OfType<ClientHello>();

    private static List<Bytes> Sent(HandshakePair pair) =>
        [.. pair.FromClient.OfType<CryptoDataOutput>().Where(static output => output.Level == EncryptionLevel.Initial).Select(static output => output.Data)];
}
