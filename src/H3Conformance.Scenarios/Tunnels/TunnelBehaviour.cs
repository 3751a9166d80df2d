namespace H3Conformance.Scenarios.Tunnels;

/// <summary>What the target of a tunnel does with what comes behind the first line.</summary>
public enum TunnelBehaviour
{
    /// <summary>Sends it back.</summary>
    Echo,

    /// <summary>Takes it, and sends nothing.</summary>
    Listen,

    /// <summary>Sends <see cref="TunnelConnection.Farewell"/> at the first octet, and FIN behind it.</summary>
    Finish,

    /// <summary>Sends RST at the first octet.</summary>
    Abort,
}
