using FluentAssertions;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>targets.json as nobody should write it.</summary>
public sealed class TargetsGarbageTests : IDisposable
{
    private const string Good = """
        { "default": "mine", "targets": { "embedded": { "deadline-ms": 3000 }, "mine": { "url": "https://127.0.0.1:8443/", "connect-to": "127.0.0.1:8443", "sni": "x", "trust": "pinned",
        "ca-file": "ca.pem", "path": "/", "post-path": "/", "large-path": "/", "origin": "127.0.0.1:81", "tunnel": "127.0.0.1:82", "push-path": "/", "goodbye-path": "/", "deadline-ms": "3000", "maximum-connections": 16, "baseline": "b", "note": [1] } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("h3c-targets-").FullName;

    [Fact]
    public void A_damaged_file_gives_a_target_or_one_line() => Cases.Each(1200, random =>
    {
        File.WriteAllBytes(Path.Combine(_folder, TargetsFile.FileName), random.Next(6) == 0 ? Damage.Noise(random) : Damage.Of(System.Text.Encoding.UTF8.GetBytes(Good), random));
        try
        {
            TargetProfile.Of(TargetsFile.Select("mine", _folder) with { Trust = CertificateTrust.Pinned }).Address.Port.Should().BePositive();
        }
        catch (TargetException exception)
        {
            exception.Message.Should().NotBeEmpty().And.NotContainAny("\n", "\r");
        }
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
