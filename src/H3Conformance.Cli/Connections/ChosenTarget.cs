using System.CommandLine;
using System.Net;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Cli.Connections;

/// <summary>The target of a command line: the one that is named, with the options for where to send and whom to trust over it.</summary>
internal static class ChosenTarget
{
    /// <exception cref="CommandException">An option has no possible value.</exception>
    public static TargetSettings Change(TargetSettings settings, ParseResult parsed) => settings.IsEmbedded
        ? settings
        : settings with
        {
            ConnectTo = Address(parsed.GetValue(ConnectionOptions.ConnectTo)) ?? settings.ConnectTo,
            Sni = parsed.GetValue(ConnectionOptions.Sni) ?? settings.Sni,
            CaFile = parsed.GetValue(ConnectionOptions.CaFile) ?? settings.CaFile,
            Trust = Trust(parsed) ?? settings.Trust,
        };

    private static CertificateTrust? Trust(ParseResult parsed)
    {
        if (parsed.GetValue(ConnectionOptions.NoVerify))
            return CertificateTrust.None;
        return parsed.GetValue(ConnectionOptions.CaFile) is null ? null : CertificateTrust.Pinned;
    }

    private static IPEndPoint? Address(string? text)
    {
        if (text is null)
            return null;
        return IPEndPoint.TryParse(text, out var address) && address.Port != 0
            ? address
            : throw new CommandException(ExitCode.UnusableInput, $"--connect-to is '{text}'; it has to be an IP address and a port.");
    }
}
