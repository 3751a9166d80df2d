using System.Reflection;
using System.Text.Json.Serialization;
using FluentAssertions;
using H3Conformance.Cli.Exploring;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Notation;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Cli.Exploring;

public class ActionPromptsTests
{
    private const string UsualFields = "[:method=GET :path=/]";

    public static TheoryData<Type, string> ActionTypes() =>
        new(typeof(Action).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static derived => (derived.DerivedType, (string)derived.TypeDiscriminator!)));

    [Fact]
    public void Every_action_is_in_the_catalogue() =>
        ActionCatalogue.All.Select(static one => one.Name).Should().BeEquivalentTo(ActionTypes().Select(static row => row.Data.Item2)).And.OnlyHaveUniqueItems();

    [Fact]
    public void The_catalogue_is_grouped_by_layer() =>
        ActionCatalogue.All.Select(static one => one.Layer).Should().BeInAscendingOrder();

    [Theory]
    [MemberData(nameof(ActionTypes))]
    public void Every_action_can_be_asked_for(Type type, string name)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var output = new StringWriter();
            var answers = new WillingAnswers(new Random(seed));

            var action = new ActionPrompts(answers.To, new Screen(output, isTerminal: false), UsualFields).Ask(Help.Find(name)!);

            action.Should().BeOfType(type);
            output.ToString().Should().BeEmpty("nothing was wrong with the answers");
        }
    }

    [Fact]
    public void A_frame_is_asked_for_kind_by_kind() =>
        Ask("send_frame", "control", "settings", "SETTINGS_H3_DATAGRAM=1", "0x21=7:4", "", "length_width=8", "yes")
            .Should().Be("send_frame stream=control frame=settings{settings=[SETTINGS_H3_DATAGRAM=1 33=7:4] length_width=8} fin=yes");

    [Fact]
    public void A_nested_value_can_be_typed_at_once() =>
        Ask("send_frame", "", "goaway{id=5}", "").Should().Be("send_frame stream=request frame=goaway{id=5}");

    [Fact]
    public void Fields_need_no_quotes_and_default_to_a_plain_request()
    {
        Ask("send_fields", "", "", "").Should().Be("send_fields stream=request fields=[:method=GET :path=/]");
        Ask("send_fields", "", ":path=/a b", "!cookie=x", "", "").Should().Be("send_fields stream=request fields=[:path=\"/a b\" !cookie=x]");
    }

    [Theory]
    [InlineData("0x00ff", "0x00ff")]
    [InlineData(@"GET / HTTP/1.1\r\n", "\"GET / HTTP/1.1\\r\\n\"")]
    [InlineData(@"\0\xff\\", "0x00ff5c")]
    [InlineData("", "\"\"")]
    public void Octets_are_hex_or_text_with_escapes(string answer, string written) =>
        Ask("send_bytes", "", answer, "").Should().Be($"send_bytes stream=request data={written}");

    [Fact]
    public void Octets_can_come_from_a_file()
    {
        using var file = new TemporaryFile("hello");

        Ask("send_bytes", "", $"@{file.Path}", "").Should().Be("send_bytes stream=request data=\"hello\"");
    }

    [Fact]
    public void What_is_wrong_is_asked_for_again()
    {
        var output = new StringWriter();
        var answers = new Queue<string>(["4", "many", "?", "H3_NO_ERROR", ""]);

        var action = new ActionPrompts(_ => answers.Dequeue(), new Screen(output, isTerminal: false), UsualFields).Ask(ResetStream.Description);

        action.Should().Be(new ResetStream("4", 0x100));
        output.ToString().Should().Contain("'many' is neither a number nor one of H3_").And.Contain("or a name: H3_").And.NotContain("\x1b");
    }

    private static string Ask(string name, params string[] answers)
    {
        var queue = new Queue<string>(answers);
        var action = new ActionPrompts(_ => queue.Dequeue(), new Screen(new StringWriter(), isTerminal: false), UsualFields).Ask(Help.Find(name)!);
        queue.Should().BeEmpty();
        return ActionNotation.Write(action);
    }
}
