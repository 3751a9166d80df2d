using System.Globalization;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section5_6_7_DateFormats(Target target) : ConditionalTest(target)
{
    [RequirementCases("rfc9110-5.6.7-1")]
    [InlineData("RFC 850", "dddd, dd-MMM-yy HH:mm:ss 'GMT'")]
    [InlineData("asctime", "ddd MMM %d HH:mm:ss yyyy")]
    public Task An_obsolete_date_format_is_read(string name, string format) =>
        AskAfterPreferredDate(Get.With("if-modified-since", ModifiedAs(format))).Case(name)
        .WhereOffered(Feature.ModificationDate).WhereShown("304 to a date in the preferred format", HasPreferred304).Should().Satisfy(Status(304));

    // asctime has two characters for the day, with a space for a digit.
    private string ModifiedAs(string format) => ModifiedTime.ToString(format.Replace("%d", ModifiedTime.Day < 10 ? "' 'd" : "dd", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
