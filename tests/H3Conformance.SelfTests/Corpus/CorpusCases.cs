using System.Reflection;
using H3Conformance.Corpus.Harness;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Every test of the corpus, found by reflection.</summary>
public static class CorpusCases
{
    public static IReadOnlyList<CorpusCase> All { get; } = [.. typeof(ConformanceTest).Assembly.GetTypes().Where(IsTestClass).SelectMany(Of)];

    private static bool IsTestClass(Type type) => !type.IsAbstract && type.IsSubclassOf(typeof(ConformanceTest));

    private static IEnumerable<CorpusCase> Of(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetCustomAttributes().OfType<IRequirementTest>().Any()
        from arguments in Data(method)
        select new CorpusCase(type, method, arguments);

    private static IEnumerable<object?[]> Data(MethodInfo method)
    {
        var attributes = method.GetCustomAttributes().OfType<IDataAttribute>().ToArray();
        if (attributes.Length == 0)
            return [[]];
        using var tracker = new Disposables();
        return [.. attributes.SelectMany(attribute => attribute.GetData(method, tracker.Tracker).AsTask().GetAwaiter().GetResult()).Select(row => Fill(method, row))];
    }

    private static object?[] Fill(MethodInfo method, ITheoryDataRow row)
    {
        var given = row.GetData();
        return [.. method.GetParameters().Select((parameter, index) => index < given.Length ? Convert(given[index], parameter.ParameterType) : parameter.DefaultValue)];
    }

    private static object? Convert(object? value, Type type) => value is IConvertible && type.IsPrimitive && value.GetType() != type
        ? System.Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture)
        : value;

    private sealed class Disposables : IDisposable
    {
        public DisposalTracker Tracker { get; } = new();

        public void Dispose() => Tracker.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
