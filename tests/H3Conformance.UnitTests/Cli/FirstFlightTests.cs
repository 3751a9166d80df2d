using FluentAssertions;
using H3Conformance.Cli.Connections;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

public class FirstFlightTests
{
    [Fact]
    public void The_first_flight_is_one_datagram_and_needs_no_network() => FirstFlight.Rehearse().Should().Be(1);
}
