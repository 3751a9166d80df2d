namespace H3Conformance.Corpus.Rfc9114;

/// <summary>Responses as they come, whatever was asked.</summary>
public sealed class Section4_Watched(Target target) : WatchingTest(target)
{
    private const ulong SectionLimit = 100;

    private ValueList<Action> AskForTrailers => [SendRequest("trailers", Get.With("te", "trailers")), WaitFor(new StreamEnded("trailers"))];

    private ValueList<Action> ExpectContinue =>
    [
        SendFields("continue", Post.With("expect", "100-continue")), WaitFor(new FrameArrived("continue", Http3FrameType.Headers)), SendLastData("continue", "content"), WaitFor(new StreamEnded("continue")),
    ];

    [RequirementCases("rfc9114-4.1-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_frames_of_responses_are_in_order(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.1-8")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Each_request_gets_one_final_response_and_nothing_interim_after_it(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.1-x2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task An_interim_response_has_neither_content_nor_trailers(string variation) =>
        Watch(variation, ExpectContinue, "interim response", static outcome => outcome.Streams.Values.Any(static stream => stream.InterimStatuses.Count > 0));

    [RequirementCases("rfc9114-4.1-x4")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Responses_that_have_no_content_carry_no_DATA(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.1.2-x9")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_content_of_responses_is_as_long_as_announced(string variation) =>
        Watch(variation, [], "content-length", static outcome => outcome.Streams.Values.Any(static stream => new FieldSection(stream.Fields).Find("content-length") is not null));

    [RequirementCases("rfc9114-4.2-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Field_names_are_in_lower_case(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.2-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_response_has_a_connection_specific_field(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.2.2-2")]
    [InlineData(SectionLimit)]
    [InlineData(SectionLimit / 2)]
    public Task A_section_stays_within_the_size_that_the_client_named(ulong limit) =>
        Run(stimulus:
        [
            OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, limit)), WaitFor(new SentIsAcknowledged()),
            SendRequest(Request, Get), WaitFor(new StreamEnded(Request)),
        ])
        .Case($"{limit} octets").WhereShown("end of the request", static outcome => outcome.Streams.GetValueOrDefault(StreamName.Request) is { IsOver: true }).Should().KeepToTheRule();

    [RequirementCases("rfc9114-4.3-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_response_has_a_pseudo_header_field_of_the_servers_own(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.3-2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_response_has_a_pseudo_header_field_of_requests(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.3-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_trailers_of_responses_have_no_pseudo_header_field(string variation) =>
        Watch(variation, AskForTrailers, "trailers", static outcome => outcome.Streams.Values.Any(static stream => stream.Trailers.Count > 0));

    [RequirementCases("rfc9114-4.3-5")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_status_comes_before_other_fields(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.3.2-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Each_response_has_one_status_of_three_digits(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.5-x1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_response_switches_protocols(string variation) => Watch(variation);

    [RequirementCases("rfc9114-4.6-x1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Nothing_is_pushed_to_a_client_that_allows_no_push(string variation) => Watch(variation);

    [RequirementCases("rfc9114-10.3-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Field_names_are_tokens(string variation) => Watch(variation);

    [RequirementCases("rfc9114-10.3-2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Field_values_hold_no_forbidden_character(string variation) => Watch(variation);
}
