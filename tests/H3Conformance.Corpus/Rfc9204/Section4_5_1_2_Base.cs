namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_5_1_2_Base(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-4.5.1.2-2")]
    public Task A_Sign_bit_with_Required_Insert_Count_0_is_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new FieldSectionPrefix(0, Sign: true, 0)))],
            twin: [SendLastFieldSection("request", GetSection(new FieldSectionPrefix(0, Sign: false, 0)))])
        .Should().FailToDecode();

    [Requirement("rfc9204-4.5.1.2-2")]
    public Task A_Delta_Base_that_makes_the_Base_negative_is_QPACK_DECOMPRESSION_FAILED()
    {
        RequireTable();
        var entry = FillTable(RoomForTwo, InsertEntry("a"));
        return Run(
                stimulus: [.. entry, SendLastFieldSection("request", GetSection(Prefix(1, 0) with { DeltaBase = 1 }, new IndexedPostBase(1)))],
                twin: [.. entry, SendLastFieldSection("request", GetSection(Prefix(1, 0), new IndexedPostBase(0)))])
            .Should().FailToDecode();
    }

    [RequirementCases("rfc9204-4.5.1.2-x1")]
    [InlineData(1UL)]
    [InlineData(1000UL)]
    public Task Without_dynamic_references_the_Base_can_have_any_value(ulong deltaBase) =>
        Run([SendLastFieldSection("request", GetSection(new FieldSectionPrefix(0, Sign: false, deltaBase)))])
        .Case($"{deltaBase}").Should().BeAnswered();
}
