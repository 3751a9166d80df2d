using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Server.Misbehaviours;

/// <summary>
/// Reads the embedded table: name, requirement, duty, codes with commas between, engine fault, and the fault in words, with tabs between.
/// The script of a misbehaviour is a recording that bears its name.
/// </summary>
internal static class MisbehaviourTable
{
    private const string Folder = "Misbehaviours/";
    private const string Columns = "name\trequirement\tduty\tcodes\tengine\tfault";

    /// <exception cref="FormatException">A line breaks the format; the message names it.</exception>
    public static IEnumerable<Misbehaviour> Read()
    {
        using var text = new StreamReader(Open("catalogue.tsv") ?? throw new FormatException("the catalogue is not embedded"));
        if (text.ReadLine() != Columns)
            throw new FormatException("the column names differ from what is expected");
        while (text.ReadLine() is { } line)
            yield return Row(line);
    }

    private static Misbehaviour Row(string line)
    {
        if (line.Split('\t') is not [var name, var requirement, var duty, var codes, var engine, var fault])
            throw new FormatException($"6 columns expected: {line}");
        if (!RequirementCatalogue.Default.TryGet(requirement, out var rule))
            throw new FormatException($"{name}: there is no requirement {requirement}");
        return new Misbehaviour(name, fault, rule, Enum.Parse<ClientDuty>(duty), [.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries)], engine.Length == 0 ? EngineFault.None : Enum.Parse<EngineFault>(engine), Script(name));
    }

    private static Scenario Script(string name)
    {
        using var file = Open($"{name}.json");
        if (file is null)
            return new Scenario([]);
        using var octets = new MemoryStream();
        file.CopyTo(octets);
        var recording = RecordingReader.Read(octets.ToArray());
        return recording.IsUsable ? recording.Scenario : throw new FormatException($"{name}: {recording.Fault}");
    }

    private static Stream? Open(string file) => typeof(MisbehaviourTable).Assembly.GetManifestResourceStream(Folder + file);
}
