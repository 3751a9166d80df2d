using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Tls;

/// <summary>The text form of a ticket, written and read field by field.</summary>
internal static class SessionTicketJson
{
    public static string Write(SessionTicket ticket)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("identity", ticket.Identity.ToString());
            json.WriteString("psk", ticket.Psk.ToString());
            json.WriteNumber("suite", ticket.Suite.Value);
            json.WriteNumber("lifetime", ticket.Lifetime);
            json.WriteNumber("ageAdd", ticket.AgeAdd);
            json.WriteNumber("maxEarlyDataSize", ticket.MaxEarlyDataSize);
            json.WriteString("receivedAt", ticket.ReceivedAt);
            json.WriteString("alpn", ticket.Alpn);
            json.WriteString("serverName", ticket.ServerName);
            json.WriteNumber("version", ticket.Version.Value);
            json.WriteString("transportParameters", ticket.TransportParameters.ToString());
            json.WriteString("applicationState", ticket.ApplicationState.ToString());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static bool TryRead(string? text, [NotNullWhen(true)] out SessionTicket? ticket)
    {
        ticket = null;
        try
        {
            using var document = JsonDocument.Parse(text ?? "");
            ticket = Read(document.RootElement);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static SessionTicket Read(JsonElement json) => new()
    {
        Identity = Octets(json, "identity"),
        Psk = Octets(json, "psk"),
        Suite = new CipherSuite(json.GetProperty("suite").GetUInt16()),
        Lifetime = json.GetProperty("lifetime").GetUInt32(),
        AgeAdd = json.GetProperty("ageAdd").GetUInt32(),
        MaxEarlyDataSize = json.GetProperty("maxEarlyDataSize").GetUInt32(),
        ReceivedAt = json.GetProperty("receivedAt").GetDateTimeOffset(),
        Alpn = json.GetProperty("alpn").GetString(),
        ServerName = json.GetProperty("serverName").GetString(),
        Version = new QuicVersion(json.GetProperty("version").GetUInt32()),
        TransportParameters = Octets(json, "transportParameters"),
        ApplicationState = Octets(json, "applicationState"),
    };

    private static Bytes Octets(JsonElement json, string name) => Bytes.Hex(json.GetProperty(name).GetString() ?? "");
}
