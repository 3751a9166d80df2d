namespace H3Conformance.Quic.Tls;

/// <summary>
/// The peer broke a rule, or no agreement is possible. Nothing follows: the handshake stays dead.
/// <c>Reason</c>: For people.
/// </summary>
public sealed record AlertOutput(TlsAlert Alert, string Reason) : TlsOutput
{
    /// <summary>The named check that failed; null on the client, whose checks have no names.</summary>
    public TlsFault? Fault { get; init; }

    /// <summary>The code to close with: 0x0100 plus the alert, unless QUIC asks for a code of its own.</summary>
    public QuicError Error { get; init; } = QuicError.Crypto(Alert);
}
