using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using H3Conformance.Cli.Serving;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Server;
using H3Conformance.Server.Mutations;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c serve</c>: the reference server, correct or broken on purpose.</summary>
internal static class ServeVerb
{
    private static readonly Option<int> Port = new("--port", "-p") { Description = "UDP port; 0 takes a free one.", DefaultValueFactory = static _ => 4433, HelpName = "NUMBER" };
    private static readonly Option<string> Host = new("--host") { Description = "The IP address to listen on.", DefaultValueFactory = static _ => "127.0.0.1", HelpName = "ADDRESS" };
    private static readonly Option<string?> Certificate = new("--cert") { Description = "PEM file with the certificate, and its issuers behind it. Without it, one for localhost is made.", HelpName = "FILE" };
    private static readonly Option<string?> Key = new("--key") { Description = "PEM file with the private key, ECDSA or RSA.", HelpName = "FILE" };
    private static readonly Option<bool> Retry = new("--retry") { Description = "Answers every first Initial packet with Retry." };
    private static readonly Option<string?> Keys = new("--keylog") { Description = "Appends the secrets of all connections to a file, as an NSS key log; without it, to the one that SSLKEYLOGFILE names.", HelpName = "FILE" };
    private static readonly Option<string[]> Mutant = new("--mutant") { Description = "Breaks one rule, as --list-mutants names it; may be given several times.", HelpName = "NAME", DefaultValueFactory = static _ => [] };
    private static readonly Option<bool> ListMutants = new("--list-mutants") { Description = "Prints the names of the mutants, and serves nothing." };

    private static readonly Option<string?> Actions = new("--action") { Description = "Plays a recording towards every client in place of the reference server, and tells what comes from it.", HelpName = "FILE" };
    private static readonly Option<string[]> Misbehave = new("--misbehave") { Description = "Breaks the protocol in one way towards every client, as --list-misbehaviours names it, and tells what comes from it; may be given several times.", HelpName = "NAME", DefaultValueFactory = static _ => [] };
    private static readonly Option<bool> ListMisbehaviours = new("--list-misbehaviours") { Description = "Prints the misbehaviours, with section, what a client has to do, and the fault, and serves nothing." };

    public static Command Create()
    {
        var command = new Command("serve", "Runs the reference server until it is interrupted: GET /, /large, /trailers, /early; POST echoes. It issues session tickets and accepts 0-RTT. For authors of clients, it plays misbehaviours.")
        {
            Port, Host, Certificate, Key, Retry, Keys, Mutant, ListMutants, Actions, Misbehave, ListMisbehaviours,
        };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(ListMutants) || parsed.GetValue(ListMisbehaviours))
        {
            foreach (var line in parsed.GetValue(ListMutants) ? Mutants.All.Select(static mutant => mutant.Name) : ServedScript.Lines)
                output.WriteLine(line);
            return ExitCode.Done;
        }

        var address = Address(parsed);
        var keyLog = parsed.GetValue(Keys) is { } file ? KeyLogFile.Open("--keylog", file) : KeyLogFile.FromEnvironment();
        using var pump = Listen(Server(parsed, keyLog), address);
        output.WriteLine($"https://{pump.Address}/");
        output.Flush();
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
        return ExitCode.Done;
    }

    private static IPEndPoint Address(ParseResult parsed)
    {
        var port = parsed.GetValue(Port);
        if (port is < 0 or > IPEndPoint.MaxPort)
            throw new CommandException(ExitCode.UnusableInput, $"--port is {port}; it has to be a number from 0 to {IPEndPoint.MaxPort}.");
        return IPAddress.TryParse(parsed.GetValue(Host), out var host)
            ? new IPEndPoint(host, port)
            : throw new CommandException(ExitCode.UnusableInput, $"--host is '{parsed.GetValue(Host)}'; it has to be an IP address.");
    }

    private static IEndpoint Server(ParseResult parsed, KeyLogFile? keyLog)
    {
        var (actions, misbehaviours, mutants) = (parsed.GetValue(Actions), parsed.GetRequiredValue(Misbehave), parsed.GetRequiredValue(Mutant));
        if ((actions is null ? 0 : 1) + (misbehaviours.Length > 0 ? 1 : 0) + (mutants.Length > 0 ? 1 : 0) > 1)
            throw new CommandException(ExitCode.UnusableInput, "--action, --misbehave and --mutant exclude each other.");
        var now = DateTimeOffset.UtcNow;
        var signer = Signer(parsed) ?? EmbeddedServer.Certificate(now);
        var listener = new ListenerOptions { RequiresRetry = parsed.GetValue(Retry) };
        Action<string>? keys = keyLog is null ? null : keyLog.Append;
        if (actions is not null || misbehaviours.Length > 0)
        {
            var script = actions is null ? ServedScript.Of(misbehaviours) : ServedScript.Of(actions);
            return script.Serve(signer, listener, keys, parsed.InvocationConfiguration.Output, now);
        }

        var random = new Random();
        var options = new ReferenceServerOptions
        {
            Tls = EmbeddedServer.Resumable(signer, random),
            Rules = Rules(mutants),
            Listener = listener,
            KeyLog = keys,
        };
        return new ReferenceServer(options, random, now);
    }

    private static RuleSet Rules(string[] names)
    {
        var mutations = names.Distinct(StringComparer.Ordinal).Select(Find).ToArray();
        return mutations.GroupBy(static mutation => mutation.Rule.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice
            ? throw new CommandException(ExitCode.UnusableInput, $"{string.Join(" and ", twice.Select(static mutation => $"'{mutation}'"))} cannot go together: both break the same rule.")
            : new RuleSet(mutations);
    }

    private static UdpServerPump Listen(IEndpoint server, IPEndPoint address)
    {
        try
        {
            return new UdpServerPump(server, address);
        }
        catch (SocketException error)
        {
            throw new CommandException(ExitCode.UnusableInput, $"nothing can listen on {address}: {error.Message}");
        }
    }

    private static CertificateSigner? Signer(ParseResult parsed)
    {
        var (certificate, key) = (parsed.GetValue(Certificate), parsed.GetValue(Key));
        if (certificate is null && key is null)
            return null;
        if (certificate is null || key is null)
            throw new CommandException(ExitCode.UnusableInput, "--cert and --key go together.");
        try
        {
            using var pair = X509Certificate2.CreateFromPemFile(certificate, key);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(certificate);
            return CertificateSigner.Create(pair, chain.Skip(1));
        }
        catch (Exception error) when (error is CryptographicException or NotSupportedException)
        {
            throw new CommandException(ExitCode.UnusableInput, $"{certificate} and {key} are not usable: {error.Message}");
        }
    }

    private static Mutation Find(string name) => Mutants.All.FirstOrDefault(mutant => string.Equals(mutant.Name, name, StringComparison.Ordinal))
        ?? throw new CommandException(ExitCode.UnusableInput, $"there is no mutant '{name}'; {NearNames.Hint(name, Mutants.All.Select(static mutant => mutant.Name), "--list-mutants")}.");
}
