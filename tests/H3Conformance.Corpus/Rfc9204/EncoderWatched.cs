namespace H3Conformance.Corpus.Rfc9204;

/// <summary>How the server's encoder uses the dynamic table that the client offers.</summary>
public sealed class EncoderWatched(Target target) : WatchingTest(target)
{
    private const string Table = "use of the dynamic table";
    private static readonly Bytes[] Numbers = [Bytes.Latin1("1"), Bytes.Latin1("2"), Bytes.Latin1("3")];

    // A server that wants to be judged by this sends x-order: 1, x-order: 2 and x-order: 3 in this order.
    [RequirementCases("rfc9204-2.1-2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Repeated_fields_keep_their_order(string variation) =>
        Run(Variations.Of(variation).Actions(Get, Get.Replace(":method", "HEAD"), Post))
        .Case(variation)
        .WhereShown("response with numbered fields x-order", static outcome => outcome.Streams.Values.Any(static stream => Order(stream.Fields).Length == Numbers.Length))
        .Should().Show("x-order: 1, 2, 3 in this order", static outcome => outcome.Streams.Values.All(static stream => IsInOrder(stream.Fields)));

    [RequirementCases("rfc9204-2.1.1-1")]
    [InlineData("no acknowledgments")]
    [InlineData("no section acknowledgments")]
    public Task No_insertion_evicts_an_entry_in_use(string variation) => Watch(variation, [], Table, UsesTheTable);

    [RequirementCases("rfc9204-2.1.2-1")]
    [MemberData(nameof(Variations.WithRiskOfBlocking), MemberType = typeof(Variations))]
    public Task No_more_streams_could_be_blocked_than_the_client_allows(string variation) => Watch(variation, [], Table, UsesTheTable);

    [Requirement("rfc9204-3.2.2-1")]
    public Task No_entry_is_evicted_that_an_unacknowledged_section_refers_to() => Watch("no section acknowledgments", [], Table, UsesTheTable);

    [RequirementCases("rfc9204-3.2.3-1")]
    [MemberData(nameof(Variations.WithTable), MemberType = typeof(Variations))]
    public Task The_table_is_no_larger_than_the_client_allows(string variation) => Watch(variation, [], Table, UsesTheTable);

    [RequirementCases("rfc9204-3.2.3-4")]
    [InlineData("no dynamic table")]
    public Task Nothing_is_sent_on_the_encoder_stream_without_a_table(string variation) => Watch(variation);

    [RequirementCases("rfc9204-4.3.1-1")]
    [MemberData(nameof(Variations.WithTable), MemberType = typeof(Variations))]
    public Task No_later_capacity_is_larger_than_the_client_allows(string variation) => Watch(variation, [], Table, UsesTheTable);

    [RequirementCases("rfc9204-4.3.1-3")]
    [InlineData("no acknowledgments")]
    [InlineData("no section acknowledgments")]
    public Task No_smaller_capacity_evicts_an_entry_in_use(string variation) => Watch(variation, [], Table, UsesTheTable);

    [RequirementCases("rfc9204-4.5.1.2-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Base_is_never_negative(string variation) => Watch(variation);

    [RequirementCases("rfc9204-5-x1")]
    [InlineData("settings left out")]
    [InlineData("blocked streams left out")]
    public Task Settings_that_are_left_out_are_zero(string variation) => Watch(variation);

    private static Bytes[] Order(ValueList<Field> fields) => [.. new FieldSection(fields).FindAll("x-order")];

    private static bool IsInOrder(ValueList<Field> fields) => Order(fields) is var order && (order.Length == 0 || order.SequenceEqual(Numbers));
}
