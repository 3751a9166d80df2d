using FluentAssertions;
using H3Conformance.Cli.Probing;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Probing;

public class PlainTextTests
{
    [Theory]
    [InlineData("CN=Zürich, O=Ⅷ", "CN=Zürich, O=Ⅷ")]
    [InlineData("red \e[31m and \u009b31m", "red ?[31m and ?31m")]
    [InlineData("two\r\nlines\u2028three", "two??lines?three")]
    [InlineData("left\u202eright", "left?right")]
    public void Nothing_in_it_steers_a_terminal(string text, string plain) => PlainText.Of(text).Should().Be(plain);
}
