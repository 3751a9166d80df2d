using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic;

/// <summary>An immutable run of octets with value equality. Its text form is lower-case hex.</summary>
[JsonConverter(typeof(BytesJsonConverter))]
[CollectionBuilder(typeof(Bytes), nameof(Create))]
public readonly struct Bytes : IEquatable<Bytes>
{
    private readonly ReadOnlyMemory<byte> _octets;

    /// <summary>Wraps octets that nobody writes to afterwards; use <see cref="Copy"/> for a buffer that is reused.</summary>
    public Bytes(ReadOnlyMemory<byte> octets) => _octets = octets;

    public static Bytes Empty => default;

    public int Length => _octets.Length;

    public bool IsEmpty => _octets.IsEmpty;

    public ReadOnlyMemory<byte> Memory => _octets;

    public ReadOnlySpan<byte> Span => _octets.Span;

    public byte this[int index] => _octets.Span[index];

    public static Bytes Create(ReadOnlySpan<byte> octets) => new(octets.ToArray());

    public static Bytes Copy(ReadOnlySpan<byte> octets) => new(octets.ToArray());

    /// <summary>The UTF-8 octets of a text.</summary>
    public static Bytes Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The octets 0x00–0xff of a text whose every character is one octet (ISO 8859-1).</summary>
    public static Bytes Latin1(string text) => new(Encoding.Latin1.GetBytes(text));

    /// <summary>The same octet <paramref name="count"/> times.</summary>
    public static Bytes Repeat(byte octet, int count)
    {
        var octets = new byte[count];
        octets.AsSpan().Fill(octet);
        return new Bytes(octets);
    }

    /// <summary>Reads hex digits; white space between octets is skipped.</summary>
    /// <exception cref="FormatException">The text has an odd number of digits or another character.</exception>
    public static Bytes Hex(string text) =>
        TryParseHex(text, out var bytes) ? bytes : throw new FormatException($"'{text}' is not hex: pairs of the digits 0-9 and a-f are expected.");

    /// <summary>Reads hex digits; white space between octets is skipped.</summary>
    public static bool TryParseHex([NotNullWhen(true)] string? text, out Bytes bytes)
    {
        bytes = default;
        if (text is null)
            return false;
        var digits = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
        if (digits.Length % 2 != 0 || !digits.All(char.IsAsciiHexDigit))
            return false;
        bytes = new Bytes(Convert.FromHexString(digits));
        return true;
    }

    public Bytes Slice(int start) => new(_octets[start..]);

    public Bytes Slice(int start, int length) => new(_octets.Slice(start, length));

    public Bytes Concat(Bytes other) => new((byte[])[.. Span, .. other.Span]);

    public byte[] ToArray() => _octets.ToArray();

    public ReadOnlySpan<byte>.Enumerator GetEnumerator() => Span.GetEnumerator();

    public bool Equals(Bytes other) => Span.SequenceEqual(other.Span);

    public override bool Equals(object? obj) => obj is Bytes other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The octets as text, UTF-8 where it is valid and with replacement characters where it is not.</summary>
    public string ToText() => Encoding.UTF8.GetString(Span);

    public override string ToString() => Convert.ToHexStringLower(Span);

    public static bool operator ==(Bytes left, Bytes right) => left.Equals(right);

    public static bool operator !=(Bytes left, Bytes right) => !left.Equals(right);

    public static implicit operator ReadOnlySpan<byte>(Bytes bytes) => bytes.Span;

    public static implicit operator Bytes(byte[] octets) => new(octets);
}
