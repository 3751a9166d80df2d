namespace H3Conformance.Quic.Connection;

/// <summary>Follows something that was handed to an engine until the peer acknowledged it.</summary>
public sealed class Delivery(Func<bool> isAcknowledged)
{
    /// <summary>A delivery that needs no acknowledgment.</summary>
    public static Delivery Immediate { get; } = new(static () => true);

    /// <summary>What cannot arrive any more.</summary>
    public static Delivery Never { get; } = new(static () => false);

    /// <summary>Every packet that carried it, or a retransmission of it, is acknowledged.</summary>
    public bool IsAcknowledged => isAcknowledged();
}
