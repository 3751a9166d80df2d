using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Corpus;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Corpus;

public sealed class CorpusExecutableTests : IDisposable
{
    private const string Name = "H3Conformance.Corpus";
    private readonly string _top = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public void The_one_beside_the_tool_comes_first()
    {
        Put("tests/H3Conformance.Corpus/bin/Debug/net10.0");
        var packed = Put("tool/corpus");

        CorpusExecutable.Find(named: null, _top, Path.Combine(_top, "tool")).Folder.Should().Be(packed);
    }

    [Fact]
    public void A_build_is_found_from_below()
    {
        var built = Put("tests/H3Conformance.Corpus/bin/Debug/net10.0");

        CorpusExecutable.Find(named: null, Directory.CreateDirectory(Path.Combine(_top, "a/b")).FullName, _top).Folder.Should().Be(built);
    }

    [Fact]
    public void It_can_be_named_by_file_or_folder()
    {
        var folder = Put("somewhere");

        CorpusExecutable.Find(folder, _top, _top).Folder.Should().Be(folder);
        CorpusExecutable.Find(Path.Combine(folder, Name), _top, _top).Folder.Should().Be(folder);
    }

    [Fact]
    public void Where_there_is_none_the_corpus_is_not_built() =>
        FluentActions.Invoking(() => CorpusExecutable.Find(named: null, _top, _top)).Should().Throw<CommandException>()
            .WithMessage("the corpus is not built: there is no H3Conformance.Corpus beside this tool, *").Which.ExitCode.Should().Be(4);

    [Fact]
    public void A_wrong_name_is_wrong_usage() =>
        FluentActions.Invoking(() => CorpusExecutable.Find("/no/such/corpus", _top, _top)).Should().Throw<CommandException>()
            .WithMessage("--corpus is '/no/such/corpus', and H3Conformance.Corpus is not there.").Which.ExitCode.Should().Be(2);

    private string Put(string folder)
    {
        var there = Directory.CreateDirectory(Path.Combine(_top, folder)).FullName;
        File.WriteAllText(Path.Combine(there, $"{Name}.dll"), "");
        return there;
    }
}
