using H3Conformance.Quic;

namespace H3Conformance.Http3.Settings;

/// <summary>What a received list of settings means: the value of each, or its default where it is absent. The first of duplicates counts.</summary>
public sealed record Http3Settings(ValueList<Setting> Received)
{
    /// <summary>Octets, 0 unless given (RFC 9204 section 5).</summary>
    public ulong QpackMaxTableCapacity => Find(SettingId.QpackMaxTableCapacity) ?? 0;

    /// <summary>Streams, 0 unless given (RFC 9204 section 5).</summary>
    public ulong QpackBlockedStreams => Find(SettingId.QpackBlockedStreams) ?? 0;

    /// <summary>Octets as RFC 9114 section 4.2.2 counts them; null is no limit.</summary>
    public ulong? MaxFieldSectionSize => Find(SettingId.MaxFieldSectionSize);

    /// <summary>RFC 9220 section 3. A value other than 0 and 1 is not taken for a yes.</summary>
    public bool EnableConnectProtocol => Find(SettingId.EnableConnectProtocol) == 1;

    /// <summary>RFC 9297 section 2.1.1. A value other than 0 and 1 is not taken for a yes.</summary>
    public bool H3Datagram => Find(SettingId.H3Datagram) == 1;

    /// <summary>Identifiers that occur more than once, each once (RFC 9114 section 7.2.4).</summary>
    public ValueList<SettingId> Duplicates
    {
        get
        {
            HashSet<ulong> seen = [];
            HashSet<SettingId> repeated = [];
            foreach (var setting in Received)
            {
                if (!seen.Add(setting.Id.Value))
                    repeated.Add(new SettingId(setting.Id.Value));
            }

            return repeated.ToValueList();
        }
    }

    /// <summary>The first value of an identifier; null where it is absent.</summary>
    public ulong? Find(SettingId id)
    {
        foreach (var setting in Received)
        {
            if (setting.Id.Value == id.Value)
                return setting.Value.Value;
        }

        return null;
    }
}
