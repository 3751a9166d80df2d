namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section4_1_Uris(Target target) : ConformanceTest(target)
{
    private const int Length = 8000;

    [Requirement("rfc9110-4.1-1")]
    public Task A_URI_of_8000_octets_is_not_too_long() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":path", LongPath()))])
        .Should().BeAnsweredSo("a response that does not call the URI too long", static response => response is { IsAnswered: true, Status: not (414 or 431) });

    private string LongPath()
    {
        var path = Target.Path + (Target.Path.Contains('?', StringComparison.Ordinal) ? "&h3c=" : "?h3c=");
        return path.PadRight(Length - "https://".Length - Authority.Length, 'x');
    }
}
