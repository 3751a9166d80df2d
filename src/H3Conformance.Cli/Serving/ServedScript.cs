using H3Conformance.Cli.Connections;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Server.Misbehaviours;
using H3Conformance.Server.Scripts;

namespace H3Conformance.Cli.Serving;

/// <summary>What <c>h3c serve</c> plays towards clients: a recording, or misbehaviours by name.</summary>
internal sealed class ServedScript
{
    private readonly Scenario _script;
    private readonly MisbehaviourMix? _mix;

    private ServedScript(Scenario script, MisbehaviourMix? mix) => (_script, _mix) = (script, mix);

    /// <summary>One line for each misbehaviour: name, section, what the client has to do, the fault.</summary>
    public static IEnumerable<string> Lines
    {
        get
        {
            var width = MisbehaviourCatalogue.All.Max(static misbehaviour => misbehaviour.Name.Length);
            return MisbehaviourCatalogue.All.Select(misbehaviour => $"{misbehaviour.Name.PadRight(width)}  {misbehaviour.Section,-18}  {misbehaviour.Fault}; the client {misbehaviour.Demand}");
        }
    }

    /// <exception cref="CommandException">The file is no recording.</exception>
    public static ServedScript Of(string file)
    {
        return new ServedScript(Recording.Read(file, authority: null, expected: false).Scenario, mix: null);
    }

    /// <exception cref="CommandException">A name does not exist, or two of them do not go together.</exception>
    public static ServedScript Of(IEnumerable<string> names)
    {
        if (!MisbehaviourMix.TryMake([.. names.Select(Find)], out var mix, out var fault))
            throw new CommandException(ExitCode.UnusableInput, $"{fault}.");
        return new ServedScript(mix.Script, mix);
    }

    /// <summary>The server, which tells on <paramref name="output"/> what happens on each connection.</summary>
    public IEndpoint Serve(CertificateSigner signer, ListenerOptions listener, Action<string>? keyLog, TextWriter output, DateTimeOffset now)
    {
        foreach (var misbehaviour in _mix?.Parts ?? [])
            output.WriteLine($"{misbehaviour.Name}: {misbehaviour.Fault}. {misbehaviour.Section}: {misbehaviour.Requirement.Summary} The client {misbehaviour.Demand}.");
        var options = new ScriptedServerOptions
        {
            Tls = new ServerTlsOptions { Signer = signer },
            Script = _script,
            Listener = listener,
            KeyLog = keyLog,
            Log = number => new ServerLog(line => output.WriteLine($"{number,4} {line}")),
        };
        return _mix is null ? new ScriptedServer(options, new Random(), now) : MisbehavingServer.Create(_mix, options, new Random(), now);
    }

    private static Misbehaviour Find(string name) => MisbehaviourCatalogue.Find(name)
        ?? throw new CommandException(ExitCode.UnusableInput, $"there is no misbehaviour '{name}'; {NearNames.Hint(name, MisbehaviourCatalogue.All.Select(static misbehaviour => misbehaviour.Name), "--list-misbehaviours")}.");
}
