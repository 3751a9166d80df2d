using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Recording;

public class ScenarioJsonTests
{
    public static TheoryData<Type> ActionTypes() =>
        [.. typeof(Action).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static derived => derived.DerivedType)];

    [Theory]
    [MemberData(nameof(ActionTypes))]
    public void Every_action_comes_back_equal(Type type)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var action = (Action)RandomValue.Of(type, new Random(seed));
            var json = ScenarioJson.Write(action);

            ScenarioJson.TryRead(Encoding.UTF8.GetBytes(json), out Action? read, out var fault).Should().BeTrue("{0}: {1}", fault, json);
            read.Should().Be(action, json);
        }
    }

    [Fact]
    public void A_scenario_comes_back_equal()
    {
        var scenario = new Scenario([new OpenStream("request"), new SendBytes("request", [1, 2]), new FinishStream("request")]);

        ScenarioJson.TryRead(Encoding.UTF8.GetBytes(ScenarioJson.Write(scenario)), out Scenario? read, out _).Should().BeTrue();
        read.Should().Be(scenario);
    }

    [Fact]
    public void Printable_fields_are_text() =>
        new SendFields("request", [Field.Of(":method", "GET")]).ToString()
            .Should().Be("""{"action":"send_fields","stream":"request","fields":[{"name":":method","value":"GET"}],"fin":false}""");

    [Fact]
    public void Fields_with_other_octets_are_hex() =>
        new SendFields("4", [new Field([0x61, 0x00], [0xff]) { NeverIndexed = true }], Fin: true).ToString()
            .Should().Be("""{"action":"send_fields","stream":"4","fields":[{"name_hex":"6100","value_hex":"ff","never_indexed":true}],"fin":true}""");

    [Fact]
    public void Known_numbers_are_written_by_name() =>
        new EditTransportParameters(new RemoveTransportParameter(TransportParameterId.MaxIdleTimeout)).ToString()
            .Should().Be("""{"action":"edit_transport_parameters","edit":{"edit":"remove","id":"max_idle_timeout"}}""");

    [Fact]
    public void What_is_left_out_has_its_default() =>
        Read("""{"action":"send_packets","datagram":{"packets":[{"level":"initial","frames":[{"frame":"ping"}]}]}}""")
            .Should().Be(new SendPackets(new DatagramSpec([new PacketSpec(EncryptionLevel.Initial, [new PingFrame()])])));

    [Theory]
    [InlineData("""{"action":"no_such_action"}""", "'no_such_action' is no action.")]
    [InlineData("""{"action":"send_bytes","stream":"request"}""", "JSON deserialization for type 'SendBytes' was missing required properties including: 'data'.")]
    [InlineData("""{"action":"send_bytes","stream":"request","data":"0"}""", "Octets are a string of hex digits. (at $.data)")]
    [InlineData("""{"action":"flush","whatever":1}""", "The JSON property 'whatever' could not be mapped to any .NET member contained in type 'Flush'. (at $.whatever)")]
    [InlineData("""{"action":"update_keys"}}""", "'}' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("""{"stream":"request"}""", "The member 'action' is missing.")]
    [InlineData("null", "null is no value here")]
    [InlineData("[[[", "An object is expected.")]
    [InlineData("""{"action":7}""", "The member 'action' has to be a string.")]
    [InlineData("""{"action":"flush","action":"flush"}""", "Duplicate property 'action' encountered during deserialization of type 'Flush'. (at $.action)")]
    [InlineData("""{"action":"send_frame","stream":"request","frame":{"frame":"settings","settings":[{"id":1,"value":2},{"number":3}]}}""", "The JSON property 'number' could not be mapped to any .NET member contained in type 'Setting'. (at $.frame.settings[1].number)")]
    public void What_is_no_action_gives_one_line_that_says_why(string json, string line)
    {
        ScenarioJson.TryRead(Encoding.UTF8.GetBytes(json), out Action? action, out var fault).Should().BeFalse();

        action.Should().BeNull();
        fault.Should().Be(line);
    }

    private static Action Read(string json)
    {
        ScenarioJson.TryRead(Encoding.UTF8.GetBytes(json), out Action? action, out var fault).Should().BeTrue(fault);
        return action!;
    }
}
