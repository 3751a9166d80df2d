using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.UnitTests.Wire;

/// <summary>How a type is written and read, for assertions that hold of all wire types.</summary>
public sealed class WireFormat<T>(Action<T, WireWriter> write, WireRead<T> tryRead)
    where T : notnull
{
    /// <summary>The value is written as these octets (hex), and they are read as this value, whole.</summary>
    public void Maps(T value, string octets)
    {
        Write(value).Should().Be(Bytes.Hex(octets));
        ReadWhole(Bytes.Hex(octets)).Should().Be(value);
    }

    /// <summary>What is written for the value is read as the same value.</summary>
    public void RoundTrips(T value) => ReadWhole(Write(value)).Should().Be(value);

    /// <summary>The octets are not read, and the reader stays where it was.</summary>
    public void Refuses(Bytes octets)
    {
        var reader = new WireReader(octets.Span);
        tryRead(ref reader, out _).Should().BeFalse();
        reader.Position.Should().Be(0);
    }

    public Bytes Write(T value)
    {
        var writer = new WireWriter();
        write(value, writer);
        return writer.ToBytes();
    }

    public T ReadWhole(Bytes octets)
    {
        var reader = new WireReader(octets.Span);
        tryRead(ref reader, out var value).Should().BeTrue($"{octets} is well formed");
        reader.Remaining.Should().Be(0);
        return value!;
    }
}
