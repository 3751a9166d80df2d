using H3Conformance.Scenarios;
using Xunit;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>A server may send what it likes: the client comes to an end, and tells of it.</summary>
public class HostileServerTests
{
    private const int Runs = 120;

    public static TheoryData<string> Layers => [.. HostileScript.Layers.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void Garbage_of_a_layer_is_survived(string layer) =>
        Cases.Each(Runs, random => HostileRun.Survives(HostileRun.Scripted(HostileScript.Of(layer, random), random), random));

    [Fact]
    public void Garbage_in_place_of_a_server_is_survived() => Cases.Each(Runs, static random => HostileRun.Survives(new GarbageServer(random), random));

    [Fact]
    public void Damaged_datagrams_are_survived() => Cases.Each(Runs, static random =>
        HostileRun.Survives(new DamagingServer(HostileRun.Scripted(HostileScript.Of("http3", random), random), random), random));

    // What a recording asks for can be just as wild.
    [Theory]
    [MemberData(nameof(Layers))]
    public void Garbage_of_the_client_is_carried_out(string layer) =>
        Cases.Each(Runs, random => HostileRun.Survives(HostileScript.Of(layer, random), HostileRun.Scripted(new Scenario([]), random), random));
}
