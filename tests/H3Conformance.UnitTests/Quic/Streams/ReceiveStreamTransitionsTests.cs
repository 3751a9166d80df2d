using FluentAssertions;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class ReceiveStreamTransitionsTests
{
    [Fact]
    public void Every_state_answers_every_event_as_in_figure_3_of_RFC_9000()
    {
        // events: ReceiveFin AllDataReceived ReceiveReset AllDataRead ResetRead
        TransitionTables.Describe<ReceiveStreamState, ReceiveStreamEvent>(ReceiveStreamTransitions.Next).Should().Be("""
            Recv: SizeKnown - ResetRecvd - -
            SizeKnown: - DataRecvd ResetRecvd - -
            DataRecvd: - - - DataRead -
            ResetRecvd: - - - - ResetRead
            DataRead: - - - - -
            ResetRead: - - - - -
            """);
    }
}
