using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

/// <summary>The streams that the server opens by itself.</summary>
public sealed class Section6_Watched(Target target) : WatchingTest(target)
{
    [RequirementCases("rfc9114-6.1-x2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_stream_of_the_server_is_bidirectional(string variation) => Watch(variation);

    [RequirementCases("rfc9114-6.2-1")]
    [MemberData(nameof(Variations.WithTable), MemberType = typeof(Variations))]
    public Task The_client_may_open_three_unidirectional_streams(string variation) => Watch(variation);

    [RequirementCases("rfc9114-6.2-2")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_clients_unidirectional_streams_have_credit(string variation) => Watch(variation);

    // That a type alters what exists cannot be seen of one that is not known here: it is suspect.
    [RequirementCases("rfc9114-6.2-9")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task Streams_are_of_types_that_the_client_supports(string variation) =>
        Run(Variations.Of(variation).Actions(Get, Get.Replace(":method", "HEAD"), Post))
        .Case(variation).InferredFrom("RFC 9114 6.2").Should().KeepToTheRule();

    [RequirementCases("rfc9114-6.2.1-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task There_is_one_control_stream_and_it_begins_with_SETTINGS(string variation) => Watch(variation);

    [RequirementCases("rfc9114-6.2.1-4")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_control_streams_stay_open(string variation) => Watch(variation);

    [RequirementCases("rfc9114-6.2.3-4")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task A_stream_of_a_reserved_type_is_reset_without_an_error(string variation) =>
        Watch(variation, [], "reset of a stream of a reserved type", ResetsAReservedStream);

    private static bool ResetsAReservedStream(Outcome outcome) => outcome.ServerStreams.Any(static stream => stream.Type.IsReserved && stream.IsClosed);
}
