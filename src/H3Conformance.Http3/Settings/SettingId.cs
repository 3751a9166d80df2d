using System.Globalization;

namespace H3Conformance.Http3.Settings;

/// <summary>
/// A setting's identifier (RFC 9114 section 7.2.4.1, RFC 9204 section 5, RFC 9220 section 3, RFC 9297 section 2.1.1).
/// Any value from 0 to 2^62-1.
/// </summary>
public readonly record struct SettingId(ulong Value)
{
    public static readonly SettingId QpackMaxTableCapacity = new(0x01);
    public static readonly SettingId MaxFieldSectionSize = new(0x06);
    public static readonly SettingId QpackBlockedStreams = new(0x07);
    public static readonly SettingId EnableConnectProtocol = new(0x08);
    public static readonly SettingId H3Datagram = new(0x33);

    /// <summary>The reserved identifier 0x1f * <paramref name="n"/> + 0x21, which its receiver ignores (RFC 9114 section 7.2.4.1).</summary>
    public static SettingId Reserved(ulong n) => new(ReservedNumber.At(n));

    public bool IsReserved => ReservedNumber.Contains(Value);

    /// <summary>A setting of HTTP/2 whose receipt is H3_SETTINGS_ERROR (RFC 9114 section 7.2.4.1).</summary>
    public bool IsHttp2Reserved => Value is >= 0x02 and <= 0x05;

    public override string ToString() => Value switch
    {
        0x01 => "SETTINGS_QPACK_MAX_TABLE_CAPACITY",
        0x06 => "SETTINGS_MAX_FIELD_SECTION_SIZE",
        0x07 => "SETTINGS_QPACK_BLOCKED_STREAMS",
        0x08 => "SETTINGS_ENABLE_CONNECT_PROTOCOL",
        0x33 => "SETTINGS_H3_DATAGRAM",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}"),
    };
}
