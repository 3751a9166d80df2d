namespace H3Conformance.Corpus.Rfc9114;

/// <summary>The frames and settings that the server sends, whatever was asked.</summary>
public sealed class Section7_Watched(Target target) : WatchingTest(target)
{
    [RequirementCases("rfc9114-7.1-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Payloads_are_exactly_their_fields(string variation) => Watch(variation);

    [RequirementCases("rfc9114-7.1-4")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_stream_ends_inside_a_frame(string variation) => Watch(variation);

    [RequirementCases("rfc9114-7.2.4-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task SETTINGS_are_sent_once(string variation) => Watch(variation);

    [RequirementCases("rfc9114-7.2.4-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task SETTINGS_are_sent_on_the_control_stream_only(string variation) => Watch(variation);

    [RequirementCases("rfc9114-7.2.4-5")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_setting_is_sent_twice(string variation) => Watch(variation);

    [Requirement("rfc9114-7.2.4.1-1")]
    public Task SETTINGS_have_a_reserved_identifier() =>
        Run(stimulus: [])
        .Should().Show("a reserved identifier in the server's SETTINGS", static outcome =>
            outcome.Announced.Settings.Received.Any(static setting => new SettingId(setting.Id.Value).IsReserved));

    [RequirementCases("rfc9114-7.2.4.1-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_setting_of_HTTP_2_is_sent(string variation) => Watch(variation);

    [RequirementCases("rfc9114-7.2.4.2-1")]
    [MemberData(nameof(Variations.WithoutTable), MemberType = typeof(Variations))]
    public Task A_client_that_allows_no_dynamic_table_sees_no_use_of_one(string variation) => Watch(variation);

    [Requirement("rfc9114-7.2.4.2-2")]
    public Task No_dynamic_table_is_used_before_the_client_allowed_it() => Watch("SETTINGS late");

    [RequirementCases("rfc9114-7.2.7-2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task MAX_PUSH_ID_is_not_sent(string variation) => Watch(variation);

    [RequirementCases("rfc9114-7.2.8-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_frame_of_HTTP_2_is_sent(string variation) => Watch(variation);
}
