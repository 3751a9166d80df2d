using Xunit.Sdk;
using Xunit.v3;

namespace H3Conformance.Corpus.Harness;

/// <summary>Runs the selected tests, or only the first of them where the target does not pass its preflight.</summary>
public sealed class CorpusTestFrameworkExecutor(IXunitTestAssembly testAssembly) : XunitTestFrameworkExecutor(testAssembly)
{
    public override async ValueTask RunTestCases(
        IReadOnlyCollection<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions, CancellationToken cancellationToken)
    {
        var target = await TargetUnderTest.Prepare();
        try
        {
            var selected = target.Refusal is null ? testCases : [.. testCases.Take(1)];
            await new ParallelAssemblyRunner().Run(TestAssembly, selected, executionMessageSink, executionOptions, cancellationToken);
        }
        finally
        {
            target.Dispose();
        }
    }
}
