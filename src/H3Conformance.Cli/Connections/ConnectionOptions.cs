using System.CommandLine;

namespace H3Conformance.Cli.Connections;

/// <summary>The options of every verb that connects: where to, and what the client offers and admits.</summary>
internal static class ConnectionOptions
{
    public static readonly Option<string?> ConnectTo = new("--connect-to") { Description = "Sends there, whatever the host's address is.", HelpName = "IP:PORT" };
    public static readonly Option<string?> Sni = new("--sni") { Description = "The name for SNI and the certificate; without it, the host.", HelpName = "NAME" };
    public static readonly Option<bool> OmitSni = new("--omit-sni") { Description = "Sends no SNI; the certificate still has to be for the host." };
    public static readonly Option<bool> NoVerify = new("--no-verify") { Description = "Takes any certificate; that is so on loopback anyhow." };
    public static readonly Option<string?> CaFile = new("--cafile") { Description = "PEM file of the only roots to trust.", HelpName = "FILE" };
    public static readonly Option<string[]> Alpn = new("--alpn") { Description = "A protocol to offer, most wanted first; may be given several times. Without it, h3.", HelpName = "NAME", DefaultValueFactory = static _ => [] };
    public static readonly Option<string?> Version = new("--quic-version") { Description = "1, 2, or 0x and hex digits.", HelpName = "VERSION" };
    public static readonly Option<string[]> Cipher = new("--cipher") { Description = "A cipher suite to offer, as TLS_AES_128_GCM_SHA256; may be given several times.", HelpName = "SUITE", DefaultValueFactory = static _ => [] };
    public static readonly Option<string[]> Group = new("--group") { Description = "A group to offer, as x25519; the first one gets the key share; may be given several times.", HelpName = "GROUP", DefaultValueFactory = static _ => [] };
    public static readonly Option<string?> ClientCertificate = new("--client-cert") { Description = "PEM file with certificate and private key, for a server that asks for one.", HelpName = "FILE" };
    public static readonly Option<int> SourcePort = new("--source-port") { Description = "The local UDP port; 0 takes a free one.", HelpName = "PORT" };
    public static readonly Option<int?> IdleTimeout = new("--idle-timeout") { Description = "max_idle_timeout in milliseconds; 0 announces none.", HelpName = "MS" };
    public static readonly Option<int?> Deadline = new("--deadline") { Description = "How long any one thing may take to come, in milliseconds.", HelpName = "MS" };
    public static readonly Option<ulong?> MaxData = new("--max-data") { Description = "initial_max_data, in octets.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamData = new("--max-stream-data") { Description = "initial_max_stream_data of all kinds of streams, in octets.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamDataBidiLocal = new("--max-stream-data-bidi-local") { Description = "initial_max_stream_data_bidi_local; goes before --max-stream-data, as the two below.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamDataBidiRemote = new("--max-stream-data-bidi-remote") { Description = "initial_max_stream_data_bidi_remote.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamDataUni = new("--max-stream-data-uni") { Description = "initial_max_stream_data_uni.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamsBidi = new("--max-streams-bidi") { Description = "initial_max_streams_bidi.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamsUni = new("--max-streams-uni") { Description = "initial_max_streams_uni.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxWindow = new("--max-window") { Description = "What the receive window of the connection may grow to, in octets; without it, the window stays.", HelpName = "NUMBER" };
    public static readonly Option<ulong?> MaxStreamWindow = new("--max-stream-window") { Description = "What the receive window of a stream may grow to, in octets; without it, the window stays.", HelpName = "NUMBER" };
    public static readonly Option<bool> EnableDatagrams = new("--enable-datagrams", "--enable-dgram") { Description = "Announces max_datagram_frame_size and SETTINGS_H3_DATAGRAM." };
    public static readonly Option<int?> DatagramReceiveQueue = new("--datagram-receive-queue", "--dgram-recv-queue-len") { Description = "How many DATAGRAM frames of the server are kept, 64 without it; those beyond are counted only.", HelpName = "NUMBER" };
    public static readonly Option<int?> DatagramSendQueue = new("--datagram-send-queue", "--dgram-send-queue-len") { Description = "How many DATAGRAM frames may wait to be sent, 65536 without it; those beyond are dropped and counted.", HelpName = "NUMBER" };
    public static readonly Option<string?> Session = new("--session") { Description = "Resumes the session in this file, if there is one, and keeps the newest ticket there.", HelpName = "FILE" };
    public static readonly Option<string?> EarlyData = new("--early-data") { Description = "A recording whose actions are carried out in 0-RTT, before the others; needs --session.", HelpName = "FILE" };

    private static readonly Option[] All =
    [
        ConnectTo, Sni, OmitSni, NoVerify, CaFile, Alpn, Version, Cipher, Group, ClientCertificate, SourcePort, IdleTimeout, Deadline,
        MaxData, MaxStreamData, MaxStreamDataBidiLocal, MaxStreamDataBidiRemote, MaxStreamDataUni, MaxStreamsBidi, MaxStreamsUni,
        MaxWindow, MaxStreamWindow, EnableDatagrams, DatagramReceiveQueue, DatagramSendQueue, Session, EarlyData,
    ];

    /// <summary>Those that say where to and whom to trust, for a verb that chooses by itself what to offer.</summary>
    private static readonly Option[] Whom = [ConnectTo, Sni, OmitSni, NoVerify, CaFile, ClientCertificate, Deadline];

    public static void AddTo(Command command) => Add(command, All);

    /// <summary>Adds only where to connect, whom to trust and how long to wait.</summary>
    public static void AddWhomTo(Command command) => Add(command, Whom);

    private static void Add(Command command, IEnumerable<Option> options)
    {
        foreach (var option in options)
            command.Add(option);
    }
}
