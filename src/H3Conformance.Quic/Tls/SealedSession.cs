using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls;

/// <summary>What a server keeps of a connection inside a ticket.</summary>
internal sealed record SealedSession(
    DateTimeOffset IssuedAt,
    uint Lifetime,
    uint AgeAdd,
    CipherSuite Suite,
    QuicVersion Version,
    Bytes Psk,
    uint MaxEarlyDataSize,
    string Alpn,
    Bytes ApplicationState)
{
    private static readonly TimeSpan AgeTolerance = TimeSpan.FromSeconds(10);

    public bool IsValidAt(DateTimeOffset wallClock) => wallClock >= IssuedAt && wallClock - IssuedAt <= TimeSpan.FromSeconds(Lifetime);

    /// <summary>The age that a client tells is the ticket's, but for the time that a flight and two clocks may take (RFC 8446 section 8.3).</summary>
    public bool IsOfAge(uint obfuscatedAge, DateTimeOffset wallClock) =>
        ((wallClock - IssuedAt) - TimeSpan.FromMilliseconds(unchecked(obfuscatedAge - AgeAdd))).Duration() <= AgeTolerance;

    public void Write(WireWriter writer)
    {
        writer.WriteUInt64((ulong)IssuedAt.ToUnixTimeMilliseconds());
        writer.WriteUInt32(Lifetime);
        writer.WriteUInt32(AgeAdd);
        writer.WriteUInt16(Suite.Value);
        writer.WriteUInt32(Version.Value);
        writer.WriteVector8(Psk);
        writer.WriteUInt32(MaxEarlyDataSize);
        writer.WriteVector8(Bytes.Latin1(Alpn));
        writer.WriteVector16(ApplicationState);
    }

    public static bool TryRead(ref WireReader reader, out SealedSession? session)
    {
        session = null;
        if (!reader.TryReadUInt32(out var high) || !reader.TryReadUInt32(out var low) || !reader.TryReadUInt32(out var lifetime)
            || !reader.TryReadUInt32(out var ageAdd) || !reader.TryReadUInt16(out var suite) || !reader.TryReadUInt32(out var version) || !reader.TryReadVector8(out var psk)
            || !reader.TryReadUInt32(out var maxEarlyDataSize) || !reader.TryReadVector8(out var alpn)
            || !reader.TryReadVector16(out var applicationState))
        {
            return false;
        }

        var issuedAt = DateTimeOffset.FromUnixTimeMilliseconds((long)(((ulong)high << 32) | low));
        var name = System.Text.Encoding.Latin1.GetString(alpn);
        session = new SealedSession(issuedAt, lifetime, ageAdd, new CipherSuite(suite), new QuicVersion(version), psk, maxEarlyDataSize, name, applicationState);
        return true;
    }
}
