using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Appends the secrets of any number of connections to one NSS key log, as they come, so that a live capture can be read.</summary>
public sealed class KeyLogFile : IRunLog
{
    /// <summary>The variable of the environment that names the file, in this suite as in many other programs.</summary>
    public const string Variable = "SSLKEYLOGFILE";

    private readonly string _name;
    private readonly string _path;
    private readonly Lock _writing = new();

    private KeyLogFile(string name, string path)
    {
        _name = name;
        _path = path;
        Append("");
    }

    /// <summary>The file of the environment; null where it names none.</summary>
    /// <exception cref="TargetException">It cannot be written.</exception>
    public static KeyLogFile? FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Open(Variable, path) : null;

    /// <summary>Creates the file where it is missing.</summary>
    /// <param name="name">What named it, for people.</param>
    /// <param name="path">Where it is.</param>
    /// <exception cref="TargetException">It cannot be written.</exception>
    public static KeyLogFile Open(string name, string path) => new(name, path);

    /// <summary>Adds a line. May be called from several threads.</summary>
    /// <exception cref="TargetException">The file cannot be written.</exception>
    public void Append(string line)
    {
        try
        {
            // Other programs append to the same file: none of them finds it held open.
            lock (_writing)
                File.AppendAllText(_path, line.Length == 0 ? "" : line + "\n");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new TargetException($"{_name}: '{_path}' cannot be written: {error.Message}");
        }
    }

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is TransportEvent { Event: KeyLogged key })
            Append(key.Line);
    }
}
