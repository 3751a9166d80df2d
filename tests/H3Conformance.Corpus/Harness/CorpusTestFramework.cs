using System.Reflection;
using Xunit.v3;

namespace H3Conformance.Corpus.Harness;

/// <summary>Looks at the target before any test runs: one that does not answer fails one test with one message, and not each of them.</summary>
public sealed class CorpusTestFramework(string? configFileName) : XunitTestFramework(configFileName)
{
    private readonly string? _configFileName = configFileName;

    public CorpusTestFramework()
        : this(configFileName: null)
    {
    }

    protected override ITestFrameworkExecutor CreateExecutor(Assembly assembly) =>
        new CorpusTestFrameworkExecutor(new XunitTestAssembly(assembly, _configFileName, assembly.GetName().Version));
}
