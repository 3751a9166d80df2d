using System.Globalization;
using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Origin;

namespace H3Conformance.Corpus.Harness;

/// <summary>A test that looks at what comes to the origin behind the server.</summary>
public abstract class ForwardingTest(Target target) : ConformanceTest(target)
{
    private const string ControlField = "x-h3c-control";
    private static int _runs;

    /// <summary>The request that goes ahead of one that must not be forwarded, and shows that the server forwards at all.</summary>
    internal static bool IsControl(OriginRequest request) => request.ValuesOf(ControlField).Count > 0;

    /// <summary>A request made from one with a marker in its path and in a field.</summary>
    protected Trial Forward(Func<FieldSection, FieldSection> request, Func<FieldSection, FieldSection>? twin = null, [CallerMemberName] string test = "")
    {
        var marker = string.Create(CultureInfo.InvariantCulture, $"h3c-{Environment.ProcessId:x8}-{Interlocked.Increment(ref _runs):x8}");
        var marked = Get.Replace(":path", $"{Target.Path}{(Target.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}run={marker}").With("x-h3c-run", marker);
        if (twin is null)
            return Run([SendRequest(Request, request(marked))], test).Watching(marker);
        ValueList<Action> control = [SendRequest("ahead", marked.With(ControlField, "1")), WaitFor(new StreamEnded("ahead"))];
        return Run([.. control, SendRequest(Request, request(marked))], [.. control, SendRequest(Request, twin(marked))], test)
            .WhereShown("request at the suite's origin", static outcome => outcome.Forwarded.Any(IsControl)).Watching(marker);
    }
}
