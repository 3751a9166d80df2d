namespace H3Conformance.Quic.Streams;

/// <summary>What one STREAM or CRYPTO frame carries.</summary>
/// <param name="Offset">Of the first octet in the stream.</param>
/// <param name="Data">May be empty, with or without the end of the stream.</param>
/// <param name="Fin">The stream ends after the data.</param>
/// <param name="NewOctets">How far the segment moves the highest offset sent: what counts against the connection's credit.</param>
public readonly record struct StreamSegment(ulong Offset, Bytes Data, bool Fin, ulong NewOctets)
{
    /// <summary>One past the last octet.</summary>
    public ulong End => Offset + (ulong)Data.Length;

    /// <summary>It was written at an offset of the caller's choice, beside the ordered data.</summary>
    internal bool IsForced { get; init; }
}
