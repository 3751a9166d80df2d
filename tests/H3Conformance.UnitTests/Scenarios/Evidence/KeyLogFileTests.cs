using FluentAssertions;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Evidence;

public sealed class KeyLogFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("h3c-keys-").FullName;

    private string Keys => Path.Combine(_folder, "keys");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_is_missing_is_made()
    {
        KeyLogFile.Open("--keylog", Keys);

        File.ReadAllText(Keys).Should().BeEmpty();
    }

    [Fact]
    public void Secrets_are_appended_as_they_come_and_nothing_else_is()
    {
        File.WriteAllText(Keys, "of others\n");
        var file = KeyLogFile.Open("--keylog", Keys);

        file.Happened(new TransportEvent(new KeyLogged("CLIENT_RANDOM 1 2")), TimeSpan.Zero);
        file.Happened(new TransportEvent(new HandshakeConfirmed()), TimeSpan.Zero);

        File.ReadAllText(Keys).Should().Be("of others\nCLIENT_RANDOM 1 2\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("missing/keys")]
    public void A_file_that_cannot_be_written_is_one_line(string path) =>
        FluentActions.Invoking(() => KeyLogFile.Open("SSLKEYLOGFILE", Path.Combine(_folder, path)))
            .Should().Throw<TargetException>().WithMessage($"SSLKEYLOGFILE: '{Path.Combine(_folder, path)}' cannot be written: *").Which.Message.Should().NotContain("\n");
}
