namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section3_2_3_MaximumDynamicTableCapacity(Target target) : QpackTest(target)
{
    [RequirementCases("rfc9204-3.2.3-4")]
    [InlineData(true)]
    [InlineData(false)]
    public Task No_encoder_instruction_comes_where_the_client_offers_no_table(bool explicitly) =>
        Run([new UseSettings(explicitly ? [Setting.Of(SettingId.QpackMaxTableCapacity, 0)] : []), SendLastFieldSection("request", GetSection()), WaitFor(new StreamEnded("request"))])
        .Case(explicitly ? "capacity 0" : "no setting").Should().KeepOffQpackStreams("no octet behind the type of the encoder stream", static outcome => outcome.Qpack.EncoderStream.IsEmpty);

    [Requirement("rfc9204-3.2.3-x1")]
    public Task An_insertion_while_the_capacity_is_still_0_is_QPACK_ENCODER_STREAM_ERROR() =>
        Run(
            stimulus: [SendEncoderInstruction(InsertEntry("a"))],
            twin: MaxCapacity < EntrySize ? [] : StartTable(EntrySize, InsertEntry("a")))
        .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
}
