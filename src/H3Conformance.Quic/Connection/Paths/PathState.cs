namespace H3Conformance.Quic.Connection.Paths;

/// <summary>What is known of one path (RFC 9000 sections 8 and 9).</summary>
public sealed class PathState(NetworkPath path)
{
    private const int AmplificationFactor = 3;

    public NetworkPath Path { get; } = path;

    /// <summary>The peer has shown that it receives at its address.</summary>
    public bool IsValidated { get; set; }

    /// <summary>The challenge that is out, if one is: 8 octets.</summary>
    public Bytes? Challenge { get; set; }

    public ulong OctetsReceived { get; set; }

    public ulong OctetsSent { get; set; }

    /// <summary>Octets that may leave before the address is validated (RFC 9000 section 8.1).</summary>
    public int SendAllowance => IsValidated
        ? int.MaxValue
        : (int)Math.Min(int.MaxValue, (AmplificationFactor * OctetsReceived) - Math.Min(AmplificationFactor * OctetsReceived, OctetsSent));
}
