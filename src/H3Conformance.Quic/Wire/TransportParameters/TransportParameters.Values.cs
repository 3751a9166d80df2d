using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>
/// The parameters by name. Each takes the first one with its ID, or the RFC's default where there is none; a number is null
/// where its value is not one variable-length integer. Setting null removes the parameter.
/// </summary>
public sealed partial record TransportParameters
{
    /// <summary>Milliseconds; 0 is no timeout.</summary>
    [JsonIgnore]
    public ulong? MaxIdleTimeout { get => Get(TransportParameterId.MaxIdleTimeout, 0); init => Parameters = Set(TransportParameterId.MaxIdleTimeout, value); }

    /// <summary>Octets.</summary>
    [JsonIgnore]
    public ulong? MaxUdpPayloadSize { get => Get(TransportParameterId.MaxUdpPayloadSize, 65527); init => Parameters = Set(TransportParameterId.MaxUdpPayloadSize, value); }

    /// <summary>Octets.</summary>
    [JsonIgnore]
    public ulong? InitialMaxData { get => Get(TransportParameterId.InitialMaxData, 0); init => Parameters = Set(TransportParameterId.InitialMaxData, value); }

    /// <summary>Octets.</summary>
    [JsonIgnore]
    public ulong? InitialMaxStreamDataBidiLocal { get => Get(TransportParameterId.InitialMaxStreamDataBidiLocal, 0); init => Parameters = Set(TransportParameterId.InitialMaxStreamDataBidiLocal, value); }

    /// <summary>Octets.</summary>
    [JsonIgnore]
    public ulong? InitialMaxStreamDataBidiRemote { get => Get(TransportParameterId.InitialMaxStreamDataBidiRemote, 0); init => Parameters = Set(TransportParameterId.InitialMaxStreamDataBidiRemote, value); }

    /// <summary>Octets.</summary>
    [JsonIgnore]
    public ulong? InitialMaxStreamDataUni { get => Get(TransportParameterId.InitialMaxStreamDataUni, 0); init => Parameters = Set(TransportParameterId.InitialMaxStreamDataUni, value); }

    [JsonIgnore]
    public ulong? InitialMaxStreamsBidi { get => Get(TransportParameterId.InitialMaxStreamsBidi, 0); init => Parameters = Set(TransportParameterId.InitialMaxStreamsBidi, value); }

    [JsonIgnore]
    public ulong? InitialMaxStreamsUni { get => Get(TransportParameterId.InitialMaxStreamsUni, 0); init => Parameters = Set(TransportParameterId.InitialMaxStreamsUni, value); }

    [JsonIgnore]
    public ulong? AckDelayExponent { get => Get(TransportParameterId.AckDelayExponent, 3); init => Parameters = Set(TransportParameterId.AckDelayExponent, value); }

    /// <summary>Milliseconds.</summary>
    [JsonIgnore]
    public ulong? MaxAckDelay { get => Get(TransportParameterId.MaxAckDelay, 25); init => Parameters = Set(TransportParameterId.MaxAckDelay, value); }

    [JsonIgnore]
    public ulong? ActiveConnectionIdLimit { get => Get(TransportParameterId.ActiveConnectionIdLimit, 2); init => Parameters = Set(TransportParameterId.ActiveConnectionIdLimit, value); }

    /// <summary>Octets of a DATAGRAM frame with its type and length; 0 is no support (RFC 9221 section 3).</summary>
    [JsonIgnore]
    public ulong? MaxDatagramFrameSize { get => Get(TransportParameterId.MaxDatagramFrameSize, 0); init => Parameters = Set(TransportParameterId.MaxDatagramFrameSize, value); }

    [JsonIgnore]
    public Bytes? OriginalDestinationConnectionId { get => Find(TransportParameterId.OriginalDestinationConnectionId)?.Value; init => Parameters = Set(TransportParameterId.OriginalDestinationConnectionId, value); }

    [JsonIgnore]
    public Bytes? InitialSourceConnectionId { get => Find(TransportParameterId.InitialSourceConnectionId)?.Value; init => Parameters = Set(TransportParameterId.InitialSourceConnectionId, value); }

    [JsonIgnore]
    public Bytes? RetrySourceConnectionId { get => Find(TransportParameterId.RetrySourceConnectionId)?.Value; init => Parameters = Set(TransportParameterId.RetrySourceConnectionId, value); }

    /// <summary>16 octets by the RFC; whatever length was sent.</summary>
    [JsonIgnore]
    public Bytes? StatelessResetToken { get => Find(TransportParameterId.StatelessResetToken)?.Value; init => Parameters = Set(TransportParameterId.StatelessResetToken, value); }

    [JsonIgnore]
    public bool DisableActiveMigration { get => Contains(TransportParameterId.DisableActiveMigration); init => Parameters = Set(TransportParameterId.DisableActiveMigration, value ? Bytes.Empty : default(Bytes?)); }

    [JsonIgnore]
    public bool GreaseQuicBit { get => Contains(TransportParameterId.GreaseQuicBit); init => Parameters = Set(TransportParameterId.GreaseQuicBit, value ? Bytes.Empty : default(Bytes?)); }

    /// <summary>Null too where the value is not one well-formed preferred address.</summary>
    [JsonIgnore]
    public PreferredAddress? PreferredAddress
    {
        get => Find(TransportParameterId.PreferredAddress) is { } parameter ? PreferredAddress.Parse(parameter.Value) : null;
        init => Parameters = Set(TransportParameterId.PreferredAddress, value?.ToBytes());
    }

    /// <summary>Null too where the value is not a list of whole versions with at least one in it.</summary>
    [JsonIgnore]
    public VersionInformation? VersionInformation
    {
        get => Find(TransportParameterId.VersionInformation) is { } parameter ? VersionInformation.Parse(parameter.Value) : null;
        init => Parameters = Set(TransportParameterId.VersionInformation, value?.ToBytes());
    }

    private ulong? Get(TransportParameterId id, ulong whenAbsent) => Find(id) is { } parameter ? parameter.AsVarInt()?.Value : whenAbsent;

    private ValueList<TransportParameter> Set(TransportParameterId id, ulong? value) =>
        value is { } number ? Replacing(Number(id, number)) : Omitting(id);

    private ValueList<TransportParameter> Set(TransportParameterId id, Bytes? value) =>
        value is { } octets ? Replacing(new TransportParameter(id, octets)) : Omitting(id);
}
