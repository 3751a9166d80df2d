namespace H3Conformance.Scenarios.Tunnels;

/// <summary>How one side ended a TCP connection.</summary>
public enum TcpEnding
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By FIN.</summary>
    Finished,

    /// <summary>By RST.</summary>
    Reset,
}
