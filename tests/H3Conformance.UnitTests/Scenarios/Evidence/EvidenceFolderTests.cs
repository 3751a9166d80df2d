using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Recording;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Evidence;

public class EvidenceFolderTests
{
    [Theory]
    [InlineData("caddy", "caddy")]
    [InlineData("https://[::1]:443/", "https______1__443_")]
    [InlineData("..", "_..")]
    [InlineData("", "_")]
    [InlineData("a/../b", "a_.._b")]
    public void A_name_becomes_one_that_every_file_system_takes(string name, string safe) =>
        EvidenceFolder.Sanitise(name).Should().Be(safe);

    [Fact]
    public void Long_names_that_differ_at_their_ends_stay_different()
    {
        var one = EvidenceFolder.Sanitise(new string('a', 200) + "1");
        var other = EvidenceFolder.Sanitise(new string('a', 200) + "2");

        one.Should().HaveLength(100).And.NotBe(other);
    }

    [Fact]
    public void A_saved_record_can_be_read_again()
    {
        var root = Directory.CreateTempSubdirectory("h3c-evidence-");
        var run = new RecordedRun([new SendRequest("request", Request.Get("localhost").Fields)]);

        var paths = new EvidenceFolder(root.FullName).Save(run.Record, new EvidenceTitle("embedded", "A test", "twin"));

        RecordingReader.ReadFile(paths.Qlog).IsUsable.Should().BeTrue();
        File.ReadAllLines(paths.KeyLog).Should().Equal(run.Record.KeyLog);
        File.ReadAllBytes(paths.Capture).Should().StartWith([0x0a, 0x0d, 0x0d, 0x0a]);
        paths.Qlog.Should().Be(Path.Combine(root.FullName, "embedded", "A_test", "twin.sqlog"));
        root.Delete(recursive: true);
    }
}
