using FluentAssertions;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Deliveries;
using H3Conformance.Scenarios.Waits;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Deliveries;

public sealed class DeliveryTests
{
    private static readonly Action Shaping = new SwitchHttp3(Http3Automatism.ControlStream, On: false);
    private static readonly Action Confirmed = new Wait(new HandshakeIsConfirmed());
    private static readonly Action Settings = new Wait(new SettingsArrived());
    private static readonly Action First = new SendBytes("request", Bytes.Hex("01"));
    private static readonly Action Second = new SendBytes("request", Bytes.Hex("02"));

    [Fact]
    public void Packed_changes_nothing() => Shaped(Delivery.Packed).Should().Equal(Shaping, Confirmed, Settings, First, Second);

    [Fact]
    public void Octets_limits_packets_once_the_connection_is_known_to_be_well() =>
        Shaped(Delivery.Octets).Should().Equal(Shaping, Confirmed, Settings, new LimitStreamData(1), First, Second);

    [Fact]
    public void Octets_lets_a_step_that_would_take_too_long_go_in_full_packets()
    {
        var large = new SendBytes("request", Bytes.Repeat(0, 70_000));

        Delivery.Octets.Shape(new Scenario([First, large, Second])).Actions
            .Should().Equal(new LimitStreamData(1), First, new LimitStreamData(0), large, new Wait(new SentIsAcknowledged()), new LimitStreamData(1), Second);
    }

    [Fact]
    public void Steps_flushes_behind_every_step() =>
        Shaped(Delivery.Steps).Should().Equal(Shaping, Confirmed, Settings, First, new Flush(), Second, new Flush());

    [Fact]
    public void Coalesced_waits_no_longer_than_for_its_own_keys() =>
        Shaped(Delivery.Coalesced).Should().Equal(Shaping, new Wait(new HandshakeIsComplete()), First, Second);

    [Fact]
    public void Coalesced_leaves_alone_what_does_not_wait_for_the_handshake() =>
        Delivery.Coalesced.Shape(new Scenario([Settings, First])).Actions.Should().Equal(Settings, First);

    [Fact]
    public void Each_is_found_by_its_name() =>
        Delivery.All.Should().OnlyContain(static delivery => Delivery.Find(delivery.Name) == delivery);

    private static ValueList<Action> Shaped(Delivery delivery) => delivery.Shape(new Scenario([Shaping, Confirmed, Settings, First, Second])).Actions;
}
