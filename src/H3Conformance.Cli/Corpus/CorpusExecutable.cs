using System.Diagnostics;
using System.Runtime.InteropServices;

namespace H3Conformance.Cli.Corpus;

/// <summary>The program that holds the tests: built from this repository, or packed beside this tool.</summary>
/// <param name="Folder">Where its files are.</param>
internal sealed record CorpusExecutable(string Folder)
{
    private const string Name = "H3Conformance.Corpus";
    private const string Packed = "corpus";
    private static readonly string[] Built = [$"tests/{Name}/bin/Release/net10.0", $"tests/{Name}/bin/Debug/net10.0"];

    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    private static string Host => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", $"dotnet{Suffix}"));

    private string Assembly => Path.Combine(Folder, $"{Name}.dll");

    private string Program => Path.Combine(Folder, $"{Name}{Suffix}");

    /// <param name="named">The program or its folder; null to look for it.</param>
    /// <param name="folder">Where the search upwards begins.</param>
    /// <param name="tool">The folder of this program.</param>
    /// <exception cref="CommandException">It is not there.</exception>
    public static CorpusExecutable Find(string? named, string folder, string tool)
    {
        if (named is not null)
        {
            var there = new CorpusExecutable(Path.GetFullPath(Directory.Exists(named) ? named : Path.GetDirectoryName(named) is { Length: > 0 } parent ? parent : "."));
            return there.Exists ? there : throw new CommandException(ExitCode.UnusableInput, $"--corpus is '{named}', and {Name} is not there.");
        }

        return Candidates(folder, tool).FirstOrDefault(static candidate => candidate.Exists)
            ?? throw new CommandException(GateExitCode.NoCorpus, $"the corpus is not built: there is no {Name} beside this tool, nor in {Built[0]} or {Built[1]} of {folder} or above it; --corpus names it.");
    }

    /// <summary>How to start it; its output is for this process.</summary>
    public ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        // With the runtime of this process: nobody else may know where one is, and what comes out of a package is no program to its system.
        string[] command = File.Exists(Host) ? [Host, "exec", Assembly] : [Program];
        return new ProcessStartInfo(command[0], [.. command.Skip(1), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
    }

    private bool Exists => File.Exists(Assembly);

    // Of two builds the newer one: that is what was worked on.
    private static IEnumerable<CorpusExecutable> Candidates(string folder, string tool)
    {
        yield return new CorpusExecutable(Path.Combine(tool, Packed));
        foreach (var start in new[] { folder, tool })
        {
            for (var current = new DirectoryInfo(start); current is not null; current = current.Parent)
            {
                foreach (var built in Built.Select(path => new CorpusExecutable(Path.Combine(current.FullName, path))).OrderByDescending(static built => File.GetLastWriteTimeUtc(built.Assembly)))
                    yield return built;
            }
        }
    }
}
