using FluentAssertions;
using H3Conformance.Http3.Frames;
using H3Conformance.Server.Guards;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Connection;

/// <summary>Every phase of a request stream against every frame (RFC 9114 section 4.1).</summary>
public class MessagePhasesTests
{
    // What is not listed is out of place.
    private static readonly Dictionary<(MessagePhase, ulong), MessagePhase> Table = new()
    {
        [(MessagePhase.BeforeHeaders, Http3FrameType.Headers.Value)] = MessagePhase.InContent,
        [(MessagePhase.InContent, Http3FrameType.Data.Value)] = MessagePhase.InContent,
        [(MessagePhase.InContent, Http3FrameType.Headers.Value)] = MessagePhase.AfterTrailers,
    };

    public static TheoryData<MessagePhase, ulong> Pairs => new(
        from phase in Enum.GetValues<MessagePhase>()
        from frame in Enumerable.Range(0, 0x22)
        select (phase, (ulong)frame));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_frame_moves_a_request_as_the_table_says(MessagePhase phase, ulong frame)
    {
        var expected = Table.TryGetValue((phase, frame), out var next) ? next : default(MessagePhase?);

        MessagePhases.Next(phase, new Http3FrameType(frame)).Should().Be(expected);
    }
}
