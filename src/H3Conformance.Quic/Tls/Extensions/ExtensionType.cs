using System.Globalization;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>The type of an extension (RFC 8446 section 4.2, RFC 9001 section 8.2). Any 16-bit number.</summary>
[JsonConverter(typeof(ExtensionTypeJsonConverter))]
public readonly record struct ExtensionType(ushort Value)
{
    public static readonly ExtensionType ServerName = new(0);
    public static readonly ExtensionType SupportedGroups = new(10);
    public static readonly ExtensionType SignatureAlgorithms = new(13);
    public static readonly ExtensionType ApplicationLayerProtocolNegotiation = new(16);
    public static readonly ExtensionType Padding = new(21);
    public static readonly ExtensionType PreSharedKey = new(41);
    public static readonly ExtensionType EarlyData = new(42);
    public static readonly ExtensionType SupportedVersions = new(43);
    public static readonly ExtensionType Cookie = new(44);
    public static readonly ExtensionType PskKeyExchangeModes = new(45);
    public static readonly ExtensionType CertificateAuthorities = new(47);
    public static readonly ExtensionType KeyShare = new(51);
    public static readonly ExtensionType QuicTransportParameters = new(0x39);

    /// <summary>Every named type, in numeric order.</summary>
    public static ValueList<ExtensionType> Known =>
    [
        ServerName, SupportedGroups, SignatureAlgorithms, ApplicationLayerProtocolNegotiation, Padding, PreSharedKey, EarlyData,
        SupportedVersions, Cookie, PskKeyExchangeModes, CertificateAuthorities, KeyShare, QuicTransportParameters,
    ];

    /// <summary>Reads what <see cref="ToString"/> writes, or a decimal number.</summary>
    public static bool TryParse(string? text, out ExtensionType type)
    {
        foreach (var known in Known)
        {
            type = known;
            if (known.ToString() == text)
                return true;
        }

        var ok = ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        type = new ExtensionType(value);
        return ok;
    }

    public override string ToString() => Value switch
    {
        0 => "server_name",
        10 => "supported_groups",
        13 => "signature_algorithms",
        16 => "application_layer_protocol_negotiation",
        21 => "padding",
        41 => "pre_shared_key",
        42 => "early_data",
        43 => "supported_versions",
        44 => "cookie",
        45 => "psk_key_exchange_modes",
        47 => "certificate_authorities",
        51 => "key_share",
        0x39 => "quic_transport_parameters",
        _ => Value.ToString(CultureInfo.InvariantCulture),
    };
}
