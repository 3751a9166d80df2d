namespace H3Conformance.Quic.Tls;

/// <summary>Whether a server asks for a client certificate (RFC 8446 section 4.3.2).</summary>
public enum ClientAuthentication
{
    None,

    /// <summary>Asked for; a client without one is served.</summary>
    Request,

    /// <summary>Asked for; a client without one is refused.</summary>
    Require,
}
