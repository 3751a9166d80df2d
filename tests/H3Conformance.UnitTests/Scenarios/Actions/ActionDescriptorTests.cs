using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FluentAssertions;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.UnitTests.Scenarios.Recording;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Actions;

public class ActionDescriptorTests
{
    public static TheoryData<Type, string> ActionTypes() =>
        new(typeof(Action).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static derived => (derived.DerivedType, (string)derived.TypeDiscriminator!)));

    [Theory]
    [MemberData(nameof(ActionTypes))]
    public void A_descriptor_bears_the_name_of_the_recording(Type type, string name) =>
        Example(type, 0).Descriptor.Name.Should().Be(name);

    [Theory]
    [MemberData(nameof(ActionTypes))]
    public void A_descriptor_lists_the_fields_of_the_recording(Type type, string name)
    {
        var written = Enumerable.Range(0, 100).Select(seed => JsonNode.Parse(ScenarioJson.Write(Example(type, seed)))!.AsObject());
        var members = written.SelectMany(static json => json.Select(static member => member.Key)).Distinct(StringComparer.Ordinal);

        members.Should().BeEquivalentTo(Example(type, 0).Descriptor.Fields.Select(static field => field.Name).Append("action"), name);
    }

    [Fact]
    public void Every_action_can_be_recorded() =>
        typeof(Action).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Action)))
            .Should().BeEquivalentTo(ActionTypes().Select(static row => row.Data.Item1));

    [Fact]
    public void Every_action_is_in_the_vocabulary() =>
        ActionDescriptors.All.Select(static action => action.Name).Should().Equal(ActionTypes().Select(static row => row.Data.Item2));

    private static Action Example(Type type, int seed) => (Action)RandomValue.Of(type, new Random(seed));
}
