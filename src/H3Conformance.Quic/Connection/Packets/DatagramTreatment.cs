namespace H3Conformance.Quic.Connection.Packets;

/// <summary>What happens to the next datagram on its way out.</summary>
public enum DatagramTreatment
{
    /// <summary>It never leaves.</summary>
    Drop,

    /// <summary>It leaves when held datagrams are released.</summary>
    Hold,

    /// <summary>It leaves twice.</summary>
    Duplicate,

    /// <summary>It leaves after the one that follows it.</summary>
    SwapWithNext,
}
