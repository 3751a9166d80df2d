namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_5_FieldLineRepresentations(Target target) : QpackTest(target)
{
    private const string AuthorityName = ":authority";
    private const ulong StaticAuthority = 0;

    [Requirement("rfc9204-4.5-x1")]
    public Task An_indexed_field_line_of_the_static_table_is_understood() =>
        Run([SendLastFieldSection("request", GetSection(new IndexedFieldLine(Static: true, 98)))])
        .Should().BeAnswered();

    [Requirement("rfc9204-4.5-x1")]
    public Task An_indexed_field_line_of_the_dynamic_table_is_understood()
    {
        RequireTable(RoomForAuthority);
        return Run([.. FillTable(RoomForAuthority, Insert(AuthorityName, Authority)), SendLastFieldSection("request", GetWithAuthority(Prefix(1, 1), Entry(0)))])
            .Should().BeAnswered();
    }

    [Requirement("rfc9204-4.5-x1")]
    public Task An_indexed_field_line_with_post_Base_index_is_understood()
    {
        RequireTable(RoomForAuthority);
        return Run([.. FillTable(RoomForAuthority, Insert(AuthorityName, Authority)), SendLastFieldSection("request", GetWithAuthority(Prefix(1, 0), new IndexedPostBase(0)))])
            .Should().BeAnswered();
    }

    [RequirementCases("rfc9204-4.5-x1")]
    [InlineData(StringCoding.Plain, false)]
    [InlineData(StringCoding.Huffman, false)]
    [InlineData(StringCoding.Plain, true)]
    public Task A_literal_with_a_name_of_the_static_table_is_understood(StringCoding coding, bool neverIndexed) =>
        Run([SendLastFieldSection("request", GetWithAuthority(FieldSectionPrefix.Zero, new LiteralWithNameReference(neverIndexed, Static: true, StaticAuthority, Value(coding))))])
        .Case(Label(coding, neverIndexed)).Should().BeAnswered();

    [RequirementCases("rfc9204-4.5-x1")]
    [InlineData(StringCoding.Plain, false)]
    [InlineData(StringCoding.Huffman, false)]
    [InlineData(StringCoding.Plain, true)]
    public Task A_literal_with_a_name_of_the_dynamic_table_is_understood(StringCoding coding, bool neverIndexed)
    {
        RequireTable(RoomForAuthority);
        return Run([.. FillTable(RoomForAuthority, Insert(AuthorityName, "a")), SendLastFieldSection("request", GetWithAuthority(Prefix(1, 1), new LiteralWithNameReference(neverIndexed, Static: false, 0, Value(coding))))])
            .Case(Label(coding, neverIndexed)).Should().BeAnswered();
    }

    [RequirementCases("rfc9204-4.5-x1")]
    [InlineData(StringCoding.Plain, false)]
    [InlineData(StringCoding.Huffman, false)]
    [InlineData(StringCoding.Plain, true)]
    public Task A_literal_with_a_post_Base_name_is_understood(StringCoding coding, bool neverIndexed)
    {
        RequireTable(RoomForAuthority);
        return Run([.. FillTable(RoomForAuthority, Insert(AuthorityName, "a")), SendLastFieldSection("request", GetWithAuthority(Prefix(1, 0), new LiteralWithPostBaseNameReference(neverIndexed, 0, Value(coding))))])
            .Case(Label(coding, neverIndexed)).Should().BeAnswered();
    }

    [RequirementCases("rfc9204-4.5-x1")]
    [InlineData(StringCoding.Plain, false)]
    [InlineData(StringCoding.Huffman, false)]
    [InlineData(StringCoding.Plain, true)]
    public Task A_literal_with_a_literal_name_is_understood(StringCoding coding, bool neverIndexed) =>
        Run([SendLastFieldSection("request", GetWithAuthority(FieldSectionPrefix.Zero, new LiteralWithLiteralName(neverIndexed, QpackString.Of(AuthorityName, coding), Value(coding))))])
        .Case(Label(coding, neverIndexed)).Should().BeAnswered();

    [Requirement("rfc9204-4.5-x1")]
    public Task A_value_without_octets_may_be_marked_as_Huffman_code() =>
        Run([SendLastFieldSection("request", GetSection(new LiteralWithLiteralName(NeverIndexed: false, QpackString.Of("x-entry"), QpackString.Of("", StringCoding.Huffman))))])
        .Should().BeAnswered();

    // RFC 9204 3.2.1: 32 octets beside name and value.
    private ulong RoomForAuthority => (ulong)(AuthorityName.Length + Authority.Length) + 32;

    private QpackString Value(StringCoding coding) => QpackString.Of(Authority, coding);

    private static string Label(StringCoding coding, bool neverIndexed) => neverIndexed ? "never indexed" : $"{coding}";
}
