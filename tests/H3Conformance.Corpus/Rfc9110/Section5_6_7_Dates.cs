namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section5_6_7_Dates(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9110-5.6.7-2")]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public Task Timestamps_are_in_the_format_IMF_fixdate(string method) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", method))])
        .WhereShown("timestamp", Timestamps.AreIn).Case(method)
        .Should().BeAnsweredSo("timestamps as IMF-fixdate", static response => response.IsAnswered && Timestamps.Of(response).All(Timestamps.IsFixedFormat));

    [Requirement("rfc9110-5.6.7-3")]
    public Task Timestamps_have_no_more_white_space_than_the_grammar() =>
        Run(stimulus: [SendRequest(Request, Get)])
        .WhereShown("timestamp", Timestamps.AreIn)
        .Should().BeAnsweredSo("timestamps with single spaces", static response => response.IsAnswered && !Timestamps.Of(response).Any(Timestamps.HasMoreWhiteSpace));
}
