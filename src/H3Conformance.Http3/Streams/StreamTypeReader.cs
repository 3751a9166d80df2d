namespace H3Conformance.Http3.Streams;

/// <summary>The type at the start of a unidirectional stream, from octets that come in any pieces (RFC 9114 section 6.2).</summary>
public sealed class StreamTypeReader
{
    private IncrementalVarInt _type;

    /// <summary>Octets of the type on the wire; 0 before it is read.</summary>
    public byte Width { get; private set; }

    /// <summary>Takes the type's octets off the front of <paramref name="octets"/>. Not to be called again once it has given the type.</summary>
    public bool TryRead(ref ReadOnlySpan<byte> octets, out Http3StreamType type)
    {
        var complete = _type.TryRead(ref octets, out var number);
        type = number;
        Width = number.Width;
        return complete;
    }
}
