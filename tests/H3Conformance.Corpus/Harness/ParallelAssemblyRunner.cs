using Xunit.v3;

namespace H3Conformance.Corpus.Harness;

/// <summary>Runs all tests side by side, those of one class too: they wait for the target most of the time, and its limit of connections bounds them.</summary>
internal sealed class ParallelAssemblyRunner : XunitTestAssemblyRunner
{
    protected override async ValueTask<RunSummary> RunTestCollection(
        XunitTestAssemblyRunnerContext ctxt, IXunitTestCollection testCollection, IReadOnlyCollection<IXunitTestCase> testCases) =>
        await new CollectionRunner().Run(
            testCollection,
            testCases,
            ctxt.ExplicitOption,
            ctxt.MessageBus,
            ctxt.AssemblyTestCaseOrderer ?? DefaultTestCaseOrderer.Instance,
            ctxt.Aggregator.Clone(),
            ctxt.CancellationTokenSource,
            ctxt.AssemblyFixtureMappings);

    private static async ValueTask<RunSummary> Sum(IEnumerable<ValueTask<RunSummary>> runs)
    {
        var sum = default(RunSummary);
        foreach (var summary in await Task.WhenAll(runs.Select(static run => run.AsTask())))
            sum.Aggregate(summary);
        return sum;
    }

    private sealed class CollectionRunner : XunitTestCollectionRunner
    {
        protected override async ValueTask<RunSummary> RunTestClass(
            XunitTestCollectionRunnerContext ctxt, IXunitTestClass? testClass, IReadOnlyCollection<IXunitTestCase> testCases) =>
            await new ClassRunner().Run(
                testClass!,
                testCases,
                ctxt.ExplicitOption,
                ctxt.MessageBus,
                ctxt.TestCaseOrderer,
                ctxt.Aggregator.Clone(),
                ctxt.CancellationTokenSource,
                ctxt.CollectionFixtureMappings);
    }

    private sealed class ClassRunner : XunitTestClassRunner
    {
        protected override async ValueTask<RunSummary> RunTestMethods(XunitTestClassRunnerContext ctxt, Exception? exception)
        {
            if (exception is not null)
                return await base.RunTestMethods(ctxt, exception);
            var arguments = await CreateTestClassConstructorArguments(ctxt);
            return await Sum(OrderTestCases(ctxt)
                .GroupBy(static test => test.TestMethod)
                .Select(method => new MethodRunner().Run(
                    method.Key, [.. method], ctxt.ExplicitOption, ctxt.MessageBus, ctxt.Aggregator.Clone(), ctxt.CancellationTokenSource, arguments)));
        }
    }

    private sealed class MethodRunner : XunitTestMethodRunner
    {
        protected override async ValueTask<RunSummary> RunTestCases(XunitTestMethodRunnerContext ctxt, Exception? exception) =>
            exception is null ? await Sum(ctxt.TestCases.Select(test => RunTestCase(ctxt, test))) : await base.RunTestCases(ctxt, exception);
    }
}
