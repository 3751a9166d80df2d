using FluentAssertions;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class SendStreamTransitionsTests
{
    [Fact]
    public void Every_state_answers_every_event_as_in_figure_2_of_RFC_9000()
    {
        // events: SendData SendFin SendReset AllDataAcknowledged ResetAcknowledged
        TransitionTables.Describe<SendStreamState, SendStreamEvent>(SendStreamTransitions.Next).Should().Be("""
            Ready: Send DataSent ResetSent - -
            Send: - DataSent ResetSent - -
            DataSent: - - ResetSent DataRecvd -
            ResetSent: - - - - ResetRecvd
            DataRecvd: - - - - -
            ResetRecvd: - - - - -
            """);
    }
}
