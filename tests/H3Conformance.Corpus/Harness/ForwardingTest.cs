using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Origin;

namespace H3Conformance.Corpus.Harness;

/// <summary>A test that looks at what comes to the origin behind the server.</summary>
public abstract class ForwardingTest(Target target) : ConformanceTest(target)
{
    private const string ControlField = "x-h3c-control";

    /// <summary>The request that goes ahead of one that must not be forwarded, and shows that the server forwards at all.</summary>
    internal static bool IsControl(OriginRequest request) => request.ValuesOf(ControlField).Count > 0;

    /// <summary>A request made from one with a marker in its path and in a field.</summary>
    protected Trial Forward(Func<FieldSection, FieldSection> request, Func<FieldSection, FieldSection>? twin = null, [CallerMemberName] string test = "")
    {
        var marker = RunMarker.Next();
        var marked = Marked(marker);
        return twin is null
            ? Run([SendRequest(Request, request(marked))], test).Watching(marker)
            : Shown(Run([.. Ahead(marked), SendRequest(Request, request(marked))], [.. Ahead(marked), SendRequest(Request, twin(marked))], test), marker);
    }

    /// <summary>A request with content and trailers, behind one that shows that the server forwards.</summary>
    protected Trial ForwardWithTrailers(FieldSection trailers, [CallerMemberName] string test = "")
    {
        var marker = RunMarker.Next();
        var marked = Marked(marker);
        ValueList<Action> post = [SendFields(Request, marked.Replace(":method", "POST")), SendData(Request, "content"), SendLastFields(Request, trailers), WaitFor(new StreamEnded(Request))];
        return Shown(Run([.. Ahead(marked), .. post], test), marker);
    }

    private FieldSection Marked(string marker) =>
        Get.Replace(":path", $"{Target.Path}{(Target.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}run={marker}").With("x-h3c-run", marker);

    private static ValueList<Action> Ahead(FieldSection marked) => [SendRequest("ahead", marked.With(ControlField, "1")), WaitFor(new StreamEnded("ahead"))];

    private static Trial Shown(Trial trial, string marker) =>
        trial.WhereShown("request at the suite's origin", static outcome => outcome.Forwarded.Any(IsControl)).Watching(marker);
}
