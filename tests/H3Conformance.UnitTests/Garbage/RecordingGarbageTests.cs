using System.Text;
using FluentAssertions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using H3Conformance.UnitTests.Cli;
using H3Conformance.UnitTests.Scenarios.Evidence;
using H3Conformance.UnitTests.Scenarios.Recording;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>Files that are no recordings, or none any more.</summary>
public class RecordingGarbageTests
{
    private const string H3i = "{\"qlog_version\":\"0.3\"}\n\x1e{\"time\":0.0,\"name\":\"http:frame_created\",\"data\":{\"stream_id\":0,\"length\":4,\"frame\":{\"frame_type\":\"headers\",\"headers\":[{\"name\":\":method\",\"value\":\"GET\"}]},\"raw\":{\"data\":\"00\"}},\"fin_stream\":true}\n";
    private static readonly byte[] Qlog = new RecordedRun([(Action)RandomValue.Of(typeof(Action), new Random(1)), (Action)RandomValue.Of(typeof(Action), new Random(2))]).Qlog;

    [Fact]
    public void The_reader_has_either_a_scenario_or_one_line() => Cases.Each(2500, static random =>
    {
        var result = RecordingReader.Read(File(random));

        result.IsUsable.Should().Be(result.Fault is null);
        result.Fault?.ToString().Should().NotContainAny("\n", "\r");
    });

    [Fact]
    public Task The_command_says_one_line_and_exits_with_2() => Cases.Each(400, static async random =>
    {
        using var file = new TemporaryFile("");
        var content = File(random);
        await System.IO.File.WriteAllBytesAsync(file.Path, content);

        // What is still usable fails for want of a target.
        var error = await Command.Refuses("replay", file.Path, "--target", "none-such");

        var isPlayable = RecordingReader.Read(content) is { IsUsable: true } recording && !ComparatorHolds.NamesIn(recording.Scenario.Actions).Any();
        error.Should().StartWith(isPlayable ? "h3c: there is no target" : $"h3c: {file.Path}: ");
    });

    private static byte[] File(Random random) => random.Next(5) switch
    {
        0 => Damage.Noise(random),
        1 => Encoding.UTF8.GetBytes("[{\x1e"[random.Next(3)] + Damage.NoiseText(random)),
        2 => Damage.Of(Encoding.UTF8.GetBytes(H3i), random),
        3 => Damage.Of(Encoding.UTF8.GetBytes($"[{ScenarioJson.Write((Action)RandomValue.Of(typeof(Action), random))}]"), random),
        _ => Damage.Of(Qlog, random),
    };
}
