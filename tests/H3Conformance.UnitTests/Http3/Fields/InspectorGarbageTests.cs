using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Fields;

public sealed class InspectorGarbageTests
{
    private static readonly string[] Names =
        [":method", ":scheme", ":authority", ":path", ":protocol", ":status", "host", "te", "content-length", "CONNECTION", ":", ""];

    [Fact]
    public void No_octets_make_an_inspector_throw()
    {
        var random = new Random(9114);
        for (var round = 0; round < 5000; round++)
        {
            var section = new FieldSection(Enumerable.Range(0, random.Next(8)).Select(_ => RandomField(random)).ToValueList());
            var inspect = () =>
            {
                RequestFieldInspector.Inspect(section, new RequestFieldOptions { ExtendedConnect = round % 2 == 0 });
                ResponseFieldInspector.Inspect(section);
                TrailerInspector.Inspect(section);
                ContentLength.TryGet(section.Fields, out _);
            };
            inspect.Should().NotThrow(section.ToString());
        }
    }

    private static Field RandomField(Random random)
    {
        var alphabet = "0159,:@[]/%*aZ \t\0\u00ff-."u8;
        var value = Enumerable.Range(0, random.Next(6)).Select(_ => (byte)random.Next(256)).ToArray();
        for (var i = 0; i < value.Length; i++)
            value[i] = random.Next(4) == 0 ? value[i] : alphabet[random.Next(alphabet.Length)];
        return new Field(random.Next(5) == 0 ? value : Bytes.Latin1(Names[random.Next(Names.Length)]), value);
    }
}
