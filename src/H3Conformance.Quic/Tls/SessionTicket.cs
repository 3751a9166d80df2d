using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Tls;

/// <summary>What a client keeps of a connection in order to resume it (RFC 8446 section 4.6.1, RFC 9000 section 7.4.1).</summary>
public sealed record SessionTicket
{
    /// <summary>The ticket itself, opaque to the client.</summary>
    public required Bytes Identity { get; init; }

    public required Bytes Psk { get; init; }

    public required CipherSuite Suite { get; init; }

    /// <summary>Seconds.</summary>
    public uint Lifetime { get; init; }

    /// <summary>Milliseconds, to be added to the age that is told.</summary>
    public uint AgeAdd { get; init; }

    /// <summary>0 if the server takes no 0-RTT data, else 0xffffffff.</summary>
    public uint MaxEarlyDataSize { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string? Alpn { get; init; }

    public string? ServerName { get; init; }

    /// <summary>RFC 9369 section 5: a ticket is good for the version it came with only.</summary>
    public QuicVersion Version { get; init; } = QuicVersion.V1;

    /// <summary>The transport parameters of the server, to be remembered for 0-RTT.</summary>
    public Bytes TransportParameters { get; init; }

    /// <summary>What the application wants remembered: the SETTINGS of HTTP/3.</summary>
    public Bytes ApplicationState { get; init; }

    /// <summary>The age to tell a server, in milliseconds and obfuscated.</summary>
    public uint ObfuscatedAge(DateTimeOffset wallClock) =>
        unchecked((uint)Math.Max(0, (long)(wallClock - ReceivedAt).TotalMilliseconds) + AgeAdd);

    public string ToJson() => SessionTicketJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> writes; false for anything else.</summary>
    public static bool TryParseJson(string? json, [NotNullWhen(true)] out SessionTicket? ticket) => SessionTicketJson.TryRead(json, out ticket);
}
