using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class RunnerMessageReaderTests
{
    [Fact]
    public void The_number_of_tests_is_known_before_they_begin() =>
        RunnerMessageReader.Read("""{"$type":"discovery-complete","TestCasesToRun":877}""").Should().Be(new TestsSelected(877));

    [Theory]
    [InlineData("A.B.Rfc9114.Section6_2.A_test", "Section6_2.A_test")]
    [InlineData("A.B.Rfc9114.Section6_2.A_test(path: \\\"/a.b(c)\\\")", "Section6_2.A_test(path: \"/a.b(c)\")")]
    [InlineData("A_test", "A_test")]
    public void A_test_begins_with_its_requirement(string display, string name) =>
        RunnerMessageReader.Read($$$"""{"$type":"test-starting","TestUniqueID":"1","TestDisplayName":"{{{display}}}","Traits":{"Requirement":["rfc9114-6.2-1"]}}""")
            .Should().Be(new TestStarted("1", name, "rfc9114-6.2-1"));

    [Theory]
    [InlineData("", nameof(TestVerdict.Passed))]
    [InlineData("\"besides, rfc9114-6.2.3-4: something else\"", nameof(TestVerdict.Passed))]
    [InlineData("\"besides, rfc9114-6.2.3-4: something else\",\"rfc9114-6.2-1: a SHOULD is not met\"", nameof(TestVerdict.Noted))]
    public void A_pass_with_a_warning_of_its_rule_is_noted(string warnings, string verdict) =>
        Ended($$"""{"$type":"test-passed","TestUniqueID":"1","Warnings":[{{warnings}}]}""").Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("known failure (issue 7): silence", nameof(TestVerdict.KnownFailure))]
    [InlineData("not offered: the server shows no server push", nameof(TestVerdict.NotOffered))]
    [InlineData("unstable: first this; then that", nameof(TestVerdict.Unstable))]
    [InlineData("inconclusive: the twin is refused", nameof(TestVerdict.Inconclusive))]
    [InlineData("some reason of its own", nameof(TestVerdict.Inconclusive))]
    public void The_reason_of_a_skip_names_the_verdict(string reason, string verdict) =>
        Ended($$"""{"$type":"test-skipped","TestUniqueID":"1","Reason":"{{reason}}"}""").Should().Be(new TestEnded("1", Enum.Parse<TestVerdict>(verdict), reason, ""));

    [Fact]
    public void A_failure_has_its_text() =>
        Ended("""{"$type":"test-failed","TestUniqueID":"1","ExceptionTypes":["Xunit.Sdk.XunitException"],"Messages":["RFC 9114 6.2\r\n  came: nothing\r\n"],"StackTraces":[null]}""")
            .Should().Be(new TestEnded("1", TestVerdict.Failed, "RFC 9114 6.2\n  came: nothing", ""));

    [Fact]
    public void A_target_that_is_refused_is_no_failure() =>
        Ended("""{"$type":"test-failed","TestUniqueID":"1","ExceptionTypes":["H3Conformance.Corpus.Harness.TargetRefusedException"],"Messages":["it does not answer."]}""")
            .IsRefusal.Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"$type\":7}")]
    [InlineData("{\"$type\":\"test-passed\"")]
    [InlineData("{\"$type\":\"test-case-starting\"}")]
    public void Anything_else_is_no_message(string line) => RunnerMessageReader.Read(line).Should().BeNull();

    private static TestEnded Ended(string line) => RunnerMessageReader.Read(line).Should().BeOfType<TestEnded>().Subject;
}
