using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Connections;

/// <summary>What the client of a command line offers and admits.</summary>
internal static class ChosenProfile
{
    private const ulong LargestDatagramFrame = 65_535;

    /// <exception cref="CommandException">An option has no possible value.</exception>
    public static ClientProfile Change(ClientProfile profile, ParseResult parsed)
    {
        var datagrams = parsed.GetValue(ConnectionOptions.EnableDatagrams);
        return profile with
        {
            ServerName = parsed.GetValue(ConnectionOptions.OmitSni) ? null : profile.ServerName,
            Tls = Change(profile.Tls, parsed),
            Quic = Change(profile.Quic, parsed) with { MaxDatagramFrameSize = datagrams ? LargestDatagramFrame : profile.Quic.MaxDatagramFrameSize },
            DatagramReceiveQueue = Number(ConnectionOptions.DatagramReceiveQueue, parsed) ?? profile.DatagramReceiveQueue,
            Http3 = datagrams
                ? profile.Http3 with { Settings = [.. profile.Http3.Settings, new Setting(SettingId.H3Datagram.Value, 1)] }
                : profile.Http3,
            Patience = parsed.GetValue(ConnectionOptions.Deadline) is { } deadline
                ? profile.Patience with { Deadline = Milliseconds("--deadline", deadline, 1) }
                : profile.Patience,
        };
    }

    private static ClientTlsOptions Change(ClientTlsOptions tls, ParseResult parsed)
    {
        if (parsed.GetValue(ConnectionOptions.Alpn) is { Length: > 0 } alpn)
            tls = tls with { Alpn = [.. alpn] };
        if (parsed.GetValue(ConnectionOptions.Cipher) is { Length: > 0 } ciphers)
            tls = tls with { CipherSuites = [.. ciphers.Select(static text => Named("--cipher", text, OpenNumbers.CipherSuite))] };
        if (parsed.GetValue(ConnectionOptions.Group) is { Length: > 0 } groups)
        {
            var offered = groups.Select(static text => Named("--group", text, OpenNumbers.NamedGroup)).ToArray();
            tls = tls with { Groups = [.. offered], KeyShareGroups = [offered[0]] };
        }

        return parsed.GetValue(ConnectionOptions.ClientCertificate) is { } file ? tls with { ClientCertificate = Certificate(file) } : tls;
    }

    private static QuicOptions Change(QuicOptions quic, ParseResult parsed)
    {
        var limits = quic.Limits;
        var streamData = parsed.GetValue(ConnectionOptions.MaxStreamData);
        limits = limits with
        {
            Data = parsed.GetValue(ConnectionOptions.MaxData) ?? limits.Data,
            DataBidirectionalLocal = parsed.GetValue(ConnectionOptions.MaxStreamDataBidiLocal) ?? streamData ?? limits.DataBidirectionalLocal,
            DataBidirectionalRemote = parsed.GetValue(ConnectionOptions.MaxStreamDataBidiRemote) ?? streamData ?? limits.DataBidirectionalRemote,
            DataUnidirectional = parsed.GetValue(ConnectionOptions.MaxStreamDataUni) ?? streamData ?? limits.DataUnidirectional,
            BidirectionalStreams = parsed.GetValue(ConnectionOptions.MaxStreamsBidi) ?? limits.BidirectionalStreams,
            UnidirectionalStreams = parsed.GetValue(ConnectionOptions.MaxStreamsUni) ?? limits.UnidirectionalStreams,
        };
        return quic with
        {
            Limits = limits,
            MaxWindow = parsed.GetValue(ConnectionOptions.MaxWindow) ?? quic.MaxWindow,
            MaxStreamWindow = parsed.GetValue(ConnectionOptions.MaxStreamWindow) ?? quic.MaxStreamWindow,
            DatagramSendQueue = Number(ConnectionOptions.DatagramSendQueue, parsed) ?? quic.DatagramSendQueue,
            Version = parsed.GetValue(ConnectionOptions.Version) is { } version ? Version(version) : quic.Version,
            IdleTimeout = parsed.GetValue(ConnectionOptions.IdleTimeout) is { } idle ? Milliseconds("--idle-timeout", idle, 0) : quic.IdleTimeout,
        };
    }

    private static QuicVersion Version(string text) => text switch
    {
        "1" => QuicVersion.V1,
        "2" => QuicVersion.V2,
        _ => Named("--quic-version", text, OpenNumbers.QuicVersion),
    };

    private static T Named<T>(string option, string text, Func<string, T?> read)
        where T : struct =>
        read(text) ?? throw new CommandException(ExitCode.UnusableInput, $"{option} is '{text}'; it has to be a name of the field, or 0x and hex digits.");

    private static int? Number(Option<int?> option, ParseResult parsed) => parsed.GetValue(option) is < 0 and var number
        ? throw new CommandException(ExitCode.UnusableInput, $"{option.Name} is {number}; it has to be a number from 0 on.")
        : parsed.GetValue(option);

    private static TimeSpan Milliseconds(string option, int number, int least) => number >= least
        ? TimeSpan.FromMilliseconds(number)
        : throw new CommandException(ExitCode.UnusableInput, $"{option} is {number}; it has to be a number of milliseconds from {least} on.");

    private static CertificateSigner Certificate(string file)
    {
        try
        {
            using var pair = X509Certificate2.CreateFromPemFile(file, file);
            return CertificateSigner.Create(pair);
        }
        catch (Exception error) when (error is CryptographicException or NotSupportedException or ArgumentException)
        {
            throw new CommandException(ExitCode.UnusableInput, $"{file} is not usable as --client-cert: {error.Message}");
        }
    }
}
