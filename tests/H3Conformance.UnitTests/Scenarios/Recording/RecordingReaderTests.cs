using System.Text;
using FluentAssertions;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.UnitTests.Scenarios.Evidence;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Recording;

public class RecordingReaderTests
{
    private const string Open = """{"action":"open_stream","stream":"request"}""";
    private const string Finish = """{"action":"finish_stream","stream":"request"}""";
    private static readonly Scenario OpenAndFinish = new([new OpenStream("request"), new FinishStream("request")]);

    [Theory]
    [InlineData($"[{Open},{Finish}]")]
    [InlineData($"\n [ {Open} ,\n {Finish} ]\n")]
    [InlineData($"\ufeff[{Open},{Finish}]")]
    [InlineData($"{{\"actions\":[{Open},{Finish}]}}")]
    [InlineData($"{Open}\n{Finish}\n")]
    [InlineData($"{Open}\r\n\r\n{Finish}")]
    [InlineData($"\x1e{Open}\n\x1e{Finish}\n")]
    [InlineData($"\x1e{{\"file_schema\":\"x\"}}\n\x1e{{\"name\":\"h3c:action\",\"data\":{{\"action\":{Open}}}}}\n\x1e{{\"name\":\"h3c:action\",\"data\":{{\"action\":{Finish}}}}}\n")]
    [InlineData($"\x1e{{\"name\":\"h3c:action\",\"data\":{{\"index\":1,\"action\":{Finish}}}}}\n\x1e{{\"name\":\"h3c:action\",\"data\":{{\"index\":0,\"action\":{Open}}}}}\n")]
    public void Every_form_of_a_recording_gives_its_scenario(string text)
    {
        var result = RecordingReader.Read(Encoding.UTF8.GetBytes(text));

        result.Fault.Should().BeNull();
        result.Scenario.Should().Be(OpenAndFinish);
    }

    [Fact]
    public void Lines_as_they_are_typed_are_read()
    {
        var actions = RecordingReader.Read(Encoding.UTF8.GetBytes("\n# a request\r\nopen_stream stream=request # here\r\n\r\n  finish_stream stream=request")).Scenario!.Actions;

        actions.Should().Equal(new OpenStream("request"), new FinishStream("request"));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("\n\n", "the file is empty")]
    [InlineData("hello", "line 1: column 1: there is no action 'hello'")]
    [InlineData("# a comment\n\nflush\r\nfly", "line 4: column 1: there is no action 'fly'")]
    [InlineData("\n\nflush x", "line 3: column ")]
    [InlineData("send_bytes stream=request data=@/etc/hostname", "line 1: column ")]
    [InlineData("# nothing", "there are no actions in it")]
    [InlineData("flush\0", "this is neither qlog in JSON text sequences nor JSON nor lines of actions")]
    [InlineData("[]", "there are no actions in it")]
    [InlineData("{}", "record 1 (octet 0): this is neither an action nor an event of qlog")]
    [InlineData($"[{Open},{Finish}", "Expected depth to be zero at the end of the JSON payload")]
    [InlineData($"[{Open},7]", "record 2 (octet 45): an object is expected")]
    [InlineData($"[{Open}] x", "'x' is invalid")]
    [InlineData($"\x1e{Open}\n\x1e{{\"action\":\"fin", "record 2 (octet 46): Expected end of string, but instead reached end of data.")]
    [InlineData($"\x1e{Open}\n\x1e{{\"name\":\"h3c:action\",\"data\":{{}}}}\n", "record 2 (octet 46): an h3c:action event has no action")]
    [InlineData($"{Open}\n{{\"action\":\"fly\"}}\n", "record 2 (octet 44): 'fly' is no action.")]
    public void What_cannot_be_used_is_told_in_one_line_with_its_place(string text, string line)
    {
        var result = RecordingReader.Read(Encoding.UTF8.GetBytes(text));

        result.IsUsable.Should().BeFalse();
        result.Fault!.ToString().Should().Contain(line).And.NotContain("\n");
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_fault() =>
        RecordingReader.ReadFile(Path.Combine(Path.GetTempPath(), "h3c-no-such-file")).Fault!.What.Should().Contain("h3c-no-such-file");

    [Fact]
    public void A_folder_is_a_fault() =>
        RecordingReader.ReadFile(Path.GetTempPath()).Fault!.What.Should().NotBeEmpty();

    [Fact]
    public void Damage_never_throws()
    {
        var random = new Random(7);
        var whole = new RecordedRun([new SendBytes("request", [1]), new UpdateKeys()]).Qlog;
        for (var i = 0; i < 500; i++)
        {
            var damaged = whole[..random.Next(whole.Length)];
            for (var count = random.Next(4); count > 0 && damaged.Length > 0; count--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            RecordingReader.Read(damaged).Should().Match<RecordingResult>(static result => result.IsUsable != (result.Fault != null));
        }
    }
}
