using System.Text.Json;
using FluentAssertions;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls.Edits;

public sealed class TlsEditJsonTests
{
    private static readonly TlsEdit[] OneOfEach =
    [
        new SetExtension(HandshakeType.ClientHello, ExtensionType.KeyShare, [1]) { AfterTranscript = true },
        new RemoveExtension(HandshakeType.ServerHello, ExtensionType.Cookie) { Occurrence = 2 },
        new DuplicateExtension(HandshakeType.ClientHello, new ExtensionType(0x1a1a)),
        new MoveExtension(HandshakeType.ClientHello, ExtensionType.PreSharedKey, 3),
        new ReplaceMessage(HandshakeType.Finished, [1, 2]),
        new OmitMessage(new HandshakeType(99)),
        new InsertBefore(HandshakeType.Finished, [3]),
        new InsertAfter(HandshakeType.Finished, [4]),
        new SplitMessage(HandshakeType.ClientHello, [1, 5]),
        new EditByte(HandshakeType.ClientHello, -1, 0x80),
        new AppendBytes(HandshakeType.ClientHello, [5]),
    ];

    [Fact]
    public void Every_edit_survives_as_JSON()
    {
        foreach (var edit in OneOfEach)
            JsonSerializer.Deserialize(Json(edit), TlsEditJsonContext.Default.TlsEdit).Should().Be(edit);
    }

    [Fact]
    public void Every_edit_is_among_them() =>
        OneOfEach.Select(static edit => edit.GetType()).Should().BeEquivalentTo(
            typeof(TlsEdit).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(TlsEdit)) && !type.IsAbstract));

    [Fact]
    public void Types_have_their_names() =>
        Json(OneOfEach[0]).Should().Be(
            """{"edit":"set-extension","data":"01","extension":"key_share","message":"client_hello","afterTranscript":true}""");

    [Theory]
    [InlineData("""{"edit":"omit-message","message":"nonsense"}""")]
    [InlineData("""{"edit":"omit-message","message":256}""")]
    [InlineData("""{"edit":"remove-extension","message":1,"extension":true}""")]
    public void Other_names_are_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, TlsEditJsonContext.Default.TlsEdit)).Should().Throw<JsonException>();

    [Fact]
    public void Numbers_are_read_too() =>
        JsonSerializer.Deserialize("""{"edit":"remove-extension","message":1,"extension":51}""", TlsEditJsonContext.Default.TlsEdit)
            .Should().Be(new RemoveExtension(HandshakeType.ClientHello, ExtensionType.KeyShare));

    private static string Json(TlsEdit edit) => JsonSerializer.Serialize(edit, TlsEditJsonContext.Default.TlsEdit);
}
