namespace H3Conformance.Quic.Tls;

/// <summary>One side of a TLS 1.3 handshake for QUIC (RFC 9001 section 4), without sockets and clocks.</summary>
public interface ITlsHandshake
{
    /// <summary>A client produces its ClientHello; a server has nothing to do.</summary>
    void Start();

    /// <summary>Takes octets of the CRYPTO stream of a level, in order and in any chunks. Never throws on bad input.</summary>
    void Receive(EncryptionLevel level, ReadOnlySpan<byte> data);

    /// <summary>To be called until it is false after every other call.</summary>
    bool TryTakeOutput(out TlsOutput output);

    /// <summary>Finished was sent and received.</summary>
    bool IsComplete { get; }

    /// <summary>What is known so far.</summary>
    HandshakeInfo Info { get; }
}
