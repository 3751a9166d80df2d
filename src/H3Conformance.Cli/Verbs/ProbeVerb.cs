using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using H3Conformance.Cli.Connections;
using H3Conformance.Cli.Probing;
using H3Conformance.Cli.Probing.Screen;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c probe</c>: one screen about a server.</summary>
internal static class ProbeVerb
{
    private const int MostAtATime = 4;

    private static readonly Argument<string?> Target = new("target")
    {
        Description = "HOST, HOST:PORT, https://HOST:PORT/PATH or a name in targets.json. Without it, the default target of targets.json. The port is 443 where none is given.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Prints one JSON object in place of the screen." };

    public static Command Create()
    {
        var command = new Command("probe", "Tells what a server is and can: connects about twenty times, and judges nothing.") { Target, Json };
        ConnectionOptions.AddWhomTo(command);
        command.SetAction((parsed, cancellation) => Run(parsed, cancellation));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var target = OpenTarget.Of(Named(parsed.GetValue(Target)), parsed);
        var tls = target.Profile.Tls;
        var profile = target.Profile with { Tls = tls with { CertificateVerification = CertificateVerification.None } };
        using var prober = new Prober(target.Name, new Visitor(profile, cancellation), tls.CertificateVerification, Math.Min(MostAtATime, target.MaximumConnections));
        var report = await Task.Run(prober.Probe, cancellation);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Json))
            output.WriteLine(ReportJson.Of(report));
        else
            ProbeScreen.Write(report, output);
        return ExitCode.Done;
    }

    // What is neither a name in targets.json nor has a port is a host.
    private static string? Named(string? text)
    {
        if (text is null || text.Contains('/', StringComparison.Ordinal) || TargetsFile.Names(Directory.GetCurrentDirectory()).Contains(text, StringComparer.OrdinalIgnoreCase))
            return text;
        if (IPAddress.TryParse(text, out var address))
            return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"https://[{address}]/" : $"https://{address}/";
        return text.Contains(':', StringComparison.Ordinal) ? text : $"https://{text}/";
    }
}
