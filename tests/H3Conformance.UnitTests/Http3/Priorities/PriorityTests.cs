using FluentAssertions;
using H3Conformance.Http3.Priorities;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Priorities;

public sealed class PriorityTests
{
    [Theory]
    [InlineData("", 3, false)]
    [InlineData("u=0", 0, false)]
    [InlineData("u=7, i", 7, true)]
    [InlineData("i", 3, true)]
    [InlineData("i=?1,u=5", 5, true)]
    [InlineData("i=?0", 3, false)]
    [InlineData("  u=1 \t,\t i  ", 1, true)]
    [InlineData("u=1, u=2", 2, false)]                                            // the last one counts
    [InlineData("u=1;x=\"a\\\"b\";y, i;z=:aGk=:", 1, true)]                       // parameters mean nothing
    public void Parameters_are_read(string value, int urgency, bool incremental) => Parsed(value).Should().Be(new Priority(urgency, incremental));

    [Theory]
    [InlineData("u=8")]
    [InlineData("u=-1")]
    [InlineData("u=1.5")]
    [InlineData("u=?1")]
    [InlineData("u=\"1\"")]
    [InlineData("u")]
    [InlineData("i=1")]
    [InlineData("i=token")]
    [InlineData("x=(1 \"two\" three;p);q, y=:aGk=:, *z=tok/en:x")]
    [InlineData("u=(1)")]
    [InlineData("x=()")]
    public void What_is_unknown_or_of_another_kind_is_ignored(string value) => Parsed(value).Should().Be(Priority.Default);

    [Theory]
    [InlineData("u=")]
    [InlineData("u=1,")]
    [InlineData(",u=1")]
    [InlineData("u=1 i")]
    [InlineData("U=1")]
    [InlineData("u =1")]
    [InlineData("u=1234567890123456")]
    [InlineData("u=1.")]
    [InlineData("u=1.2345")]
    [InlineData("u=-")]
    [InlineData("i=?2")]
    [InlineData("i=?")]
    [InlineData("x=\"open")]
    [InlineData("x=\"a\\b\"")]
    [InlineData("x=:aGk")]
    [InlineData("x=(1")]
    [InlineData("x=(1\"a\")")]
    [InlineData("x=(1,2)")]
    [InlineData("u=1;")]
    [InlineData("u=1;p=")]
    [InlineData("\tu=1")]
    [InlineData("u=\u00e9")]
    [InlineData("u=1\0")]
    public void What_is_no_dictionary_is_reported(string value) =>
        Priority.TryParse(Bytes.Latin1(value), out _).Should().BeFalse();

    [Fact]
    public void Garbage_never_throws()
    {
        var random = new Random(9218);
        var alphabet = "ui=?01,;() \"\\:*-.x\0\u00ff"u8.ToArray();
        for (var round = 0; round < 20_000; round++)
        {
            var value = new Bytes(random.GetItems(alphabet, random.Next(12)));
            FluentActions.Invoking(() => Priority.TryParse(value, out _)).Should().NotThrow(value.ToString());
        }
    }

    [Fact]
    public void A_priority_is_printed_as_its_field_value() => new Priority(1, Incremental: true).ToString().Should().Be("u=1, i");

    private static Priority Parsed(string value)
    {
        Priority.TryParse(Bytes.Latin1(value), out var priority).Should().BeTrue();
        return priority;
    }
}
