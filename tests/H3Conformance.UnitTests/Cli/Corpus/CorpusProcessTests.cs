using System.Diagnostics;
using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Corpus;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class CorpusProcessTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Lines_come_one_by_one_and_the_end_has_its_exit_code()
    {
        List<string> lines = [];

        var end = await Shell("echo one; echo two; exit 3", Long).Run(line => Kept(lines, line), TestContext.Current.CancellationToken);

        lines.Should().Equal("one", "two");
        end.Should().Be(new ProcessEnd(3, "the corpus ended with exit code 3"));
    }

    [Theory]
    [InlineData("echo not a message; exit 3", "the corpus ended with exit code 3 (not a message)")]
    [InlineData("echo odd; echo; echo why >&2; echo more >&2; exit 134", "the corpus ended with exit code 134 (why)")]
    public async Task A_bad_end_is_explained_by_what_was_said(string script, string text) =>
        (await Shell(script, Long).Run(static _ => false, TestContext.Current.CancellationToken)).Text.Should().Be(text);

    [Fact]
    public async Task A_process_that_falls_silent_is_stopped() =>
        (await Shell("echo one; exec sleep 600", TimeSpan.FromSeconds(1)).Run(static _ => true, TestContext.Current.CancellationToken))
            .Should().Be(new ProcessEnd(0, "the corpus said nothing for 1 s and was stopped") { WasStopped = true, WasSilent = true });

    [Fact]
    public async Task An_interrupted_process_is_stopped()
    {
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var end = await Shell("echo one; exec sleep 600", Long).Run(Interrupt, interruption.Token);

        end.Should().Be(new ProcessEnd(0, "the run was interrupted") { WasStopped = true });

        bool Interrupt(string line)
        {
            interruption.Cancel();
            return true;
        }
    }

    [Fact]
    public async Task A_file_that_is_no_program_is_told() =>
        (await FluentActions.Awaiting(() => new CorpusProcess(Redirected("/no/such/program"), Long).Run(static _ => true, TestContext.Current.CancellationToken))
            .Should().ThrowAsync<CommandException>().WithMessage("/no/such/program cannot be started: *")).Which.ExitCode.Should().Be(4);

    private static CorpusProcess Shell(string script, TimeSpan longestSilence)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "there is no /bin/sh");
        return new CorpusProcess(Redirected("/bin/sh", "-c", script), longestSilence);
    }

    private static ProcessStartInfo Redirected(string program, params string[] arguments) =>
        new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

    private static bool Kept(List<string> lines, string line)
    {
        lines.Add(line);
        return true;
    }
}
