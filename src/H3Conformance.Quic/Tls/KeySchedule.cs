using System.Security.Cryptography;
using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Tls;

/// <summary>
/// The secrets of a connection (RFC 8446 section 7.1). Every method that takes a hash wants the transcript hash of the
/// messages named there.
/// </summary>
public sealed class KeySchedule
{
    private readonly HashAlgorithmName _hash;
    private readonly Bytes _emptyHash;
    private readonly Bytes _zeros;

    /// <summary>Begins with a pre-shared key, or with none if it is empty.</summary>
    public KeySchedule(HashAlgorithmName hash, Bytes psk)
    {
        _hash = hash;
        _emptyHash = CryptographicOperations.HashData(hash, (ReadOnlySpan<byte>)[]);
        _zeros = Bytes.Repeat(0, _emptyHash.Length);
        EarlySecret = Hkdf.Extract(hash, [], psk.IsEmpty ? _zeros : psk);
    }

    public Bytes EarlySecret { get; }

    /// <summary>Empty before <see cref="Agree"/>.</summary>
    public Bytes HandshakeSecret { get; private set; }

    /// <summary>Empty before <see cref="Agree"/>.</summary>
    public Bytes MasterSecret { get; private set; }

    /// <summary>Takes the result of the key exchange into the schedule.</summary>
    public void Agree(Bytes sharedSecret)
    {
        HandshakeSecret = Hkdf.Extract(_hash, Derive(EarlySecret, "derived", _emptyHash), sharedSecret);
        MasterSecret = Hkdf.Extract(_hash, Derive(HandshakeSecret, "derived", _emptyHash), _zeros);
    }

    /// <summary>The binder of a resumption key over the hello up to its binders.</summary>
    public Bytes Binder(Bytes truncatedHash) => VerifyData(Derive(EarlySecret, "res binder", _emptyHash), truncatedHash);

    public Bytes ClientEarlyTraffic(Bytes clientHello) => Derive(EarlySecret, "c e traffic", clientHello);

    public Bytes EarlyExporter(Bytes clientHello) => Derive(EarlySecret, "e exp master", clientHello);

    public Bytes ClientHandshakeTraffic(Bytes toServerHello) => Derive(HandshakeSecret, "c hs traffic", toServerHello);

    public Bytes ServerHandshakeTraffic(Bytes toServerHello) => Derive(HandshakeSecret, "s hs traffic", toServerHello);

    public Bytes ClientApplicationTraffic(Bytes toServerFinished) => Derive(MasterSecret, "c ap traffic", toServerFinished);

    public Bytes ServerApplicationTraffic(Bytes toServerFinished) => Derive(MasterSecret, "s ap traffic", toServerFinished);

    public Bytes Exporter(Bytes toServerFinished) => Derive(MasterSecret, "exp master", toServerFinished);

    public Bytes Resumption(Bytes toClientFinished) => Derive(MasterSecret, "res master", toClientFinished);

    /// <summary>The pre-shared key of a ticket (RFC 8446 section 4.6.1).</summary>
    public Bytes TicketPsk(Bytes resumptionSecret, Bytes ticketNonce) => Derive(resumptionSecret, "resumption", ticketNonce);

    /// <summary>The content of Finished (RFC 8446 section 4.4.4) for the side that owns a traffic secret.</summary>
    public Bytes VerifyData(Bytes trafficSecret, Bytes transcriptHash)
    {
        var key = Derive(trafficSecret, "finished", Bytes.Empty);
        return CryptographicOperations.HmacData(_hash, key.Span, transcriptHash.Span);
    }

    private Bytes Derive(Bytes secret, string label, Bytes context) => Hkdf.ExpandLabel(_hash, secret, label, context, _emptyHash.Length);
}
