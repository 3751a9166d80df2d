using System.Reflection;
using H3Conformance.Corpus.Harness;
using H3Conformance.Scenarios.Requirements;
using H3Conformance.Scenarios.Verdicts;
using Xunit.Sdk;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>One test of the corpus, with its data where it has some.</summary>
public sealed record CorpusCase(Type Class, MethodInfo Method, object?[] Arguments)
{
    public Requirement Requirement { get; } = RequirementTests.Of(Method);

    public string Name => Arguments.Length == 0 ? $"{Class.Name}.{Method.Name}" : $"{Class.Name}.{Method.Name}({string.Join(", ", Arguments)})";

    /// <summary>Runs the test in a laboratory; null where it skipped itself.</summary>
    public async Task<Judged?> Run(ILaboratory laboratory)
    {
        var policy = new RecordingPolicy();
        var test = Activator.CreateInstance(Class, new Target(laboratory, policy))!;
        try
        {
            await (Task)Method.Invoke(test, Arguments)!;
        }
        catch (SkipException)
        {
            return null;
        }

        return policy.Judged ?? throw new InvalidOperationException($"{Name} asks for no verdict.");
    }

    public override string ToString() => Name;
}
