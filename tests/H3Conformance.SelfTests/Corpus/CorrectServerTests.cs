using FluentAssertions;
using H3Conformance.Scenarios.Verdicts;
using Xunit;

namespace H3Conformance.SelfTests.Corpus;

public sealed class CorrectServerTests
{
    public static TheoryData<CorpusCase> Cases => [.. CorpusCases.All];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task A_correct_server_passes(CorpusCase test)
    {
        var judged = await test.Run(VirtualServers.Correct);

        judged.Should().NotBeNull("the reference server offers every feature");
        judged!.Verdict.Kind.Should().Be(VerdictKind.Pass, judged.Verdict.Explanation);
        judged.Verdict.Outcome.Breaches.Should().BeEmpty("whatever is sent to it, a correct server sends nothing against the rules");
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task The_twin_is_served(CorpusCase test)
    {
        var judged = await test.Run(VirtualServers.Correct);
        var experiment = judged!.Experiment;
        var twin = experiment.Twin ?? experiment.Stimulus;
        var expectation = experiment.Twin is null ? experiment.Expectation : experiment.TwinExpectation;

        var result = await VirtualServers.Correct.Run("twin", twin, VirtualServers.Correct.Profile.Patience, isConclusive: null);

        expectation.Judge(result.Outcome).Accepted.Should().BeTrue(result.Outcome.Describe());
    }
}
