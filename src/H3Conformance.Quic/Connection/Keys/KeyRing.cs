using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;

namespace H3Conformance.Quic.Connection.Keys;

/// <summary>The packet protection keys of both directions at every level (RFC 9001 sections 4.9 and 5).</summary>
public sealed class KeyRing(Role role)
{
    private readonly Dictionary<EncryptionLevel, PacketKeys> _read = [];
    private readonly Dictionary<EncryptionLevel, PacketKeys> _write = [];
    private readonly Dictionary<QuicVersion, PacketKeys> _initialRead = [];

    /// <summary>The 1-RTT generations (RFC 9001 section 6); null until 1-RTT keys are there.</summary>
    public OneRttKeys? OneRtt { get; private set; }

    public PacketKeys? Write(EncryptionLevel level) => level == EncryptionLevel.OneRtt ? OneRtt?.Write : _write.GetValueOrDefault(level);

    public PacketKeys? Read(EncryptionLevel level, QuicVersion version) => level == EncryptionLevel.Initial
        ? _initialRead.GetValueOrDefault(version)
        : _read.GetValueOrDefault(level);

    /// <summary>Derives Initial keys from the client's first Destination Connection ID.</summary>
    public void SetInitial(QuicVersion version, Bytes destinationConnectionId, bool forSending)
    {
        var keys = InitialKeys.Derive(version, destinationConnectionId);
        _initialRead[version] = role == Role.Client ? keys.Server : keys.Client;
        if (forSending)
            _write[EncryptionLevel.Initial] = role == Role.Client ? keys.Client : keys.Server;
    }

    public void SetRead(EncryptionLevel level, CipherSuite suite, QuicVersion version, Bytes secret)
    {
        var keys = new PacketKeys(suite, version, secret);
        if (level == EncryptionLevel.OneRtt)
            (OneRtt ??= new OneRttKeys()).SetRead(keys);
        else
            _read[level] = keys;
    }

    public void SetWrite(EncryptionLevel level, CipherSuite suite, QuicVersion version, Bytes secret)
    {
        var keys = new PacketKeys(suite, version, secret);
        if (level == EncryptionLevel.OneRtt)
            (OneRtt ??= new OneRttKeys()).SetWrite(keys);
        else
            _write[level] = keys;
    }

    public void Discard(EncryptionLevel level)
    {
        _read.Remove(level);
        _write.Remove(level);
        if (level == EncryptionLevel.Initial)
            _initialRead.Clear();
    }

    /// <summary>Forgets every key but the Initial ones of a new start.</summary>
    public void Restart(QuicVersion version, Bytes destinationConnectionId)
    {
        Discard(EncryptionLevel.Initial);
        SetInitial(version, destinationConnectionId, forSending: true);
    }
}
