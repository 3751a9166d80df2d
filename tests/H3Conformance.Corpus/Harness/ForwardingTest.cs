using System.Globalization;
using System.Runtime.CompilerServices;

namespace H3Conformance.Corpus.Harness;

/// <summary>A test that looks at what comes to the origin behind the server.</summary>
public abstract class ForwardingTest(Target target) : ConformanceTest(target)
{
    private static int _runs;

    /// <summary>A request made from one with a marker in its path and in a field.</summary>
    protected Trial Forward(Func<FieldSection, FieldSection> request, Func<FieldSection, FieldSection>? twin = null, [CallerMemberName] string test = "")
    {
        var marker = string.Create(CultureInfo.InvariantCulture, $"h3c-{Environment.ProcessId:x8}-{Interlocked.Increment(ref _runs):x8}");
        var marked = Get.Replace(":path", $"{Target.Path}{(Target.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}run={marker}").With("x-h3c-run", marker);
        var trial = twin is null ? Run([Send(request(marked))], test) : Run([Send(request(marked))], [Send(twin(marked))], test);
        return trial.Watching(marker);
    }

    private static Action Send(FieldSection fields) => SendRequest(Request, fields);
}
