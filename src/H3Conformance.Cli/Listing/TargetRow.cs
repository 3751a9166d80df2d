using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Cli.Listing;

/// <summary>A target in a list.</summary>
/// <param name="Name">Its key in targets.json.</param>
/// <param name="Url">Null for the embedded server.</param>
/// <param name="Baseline">The file of known failures; null where there is none.</param>
/// <param name="Fault">Why it cannot be used; null where it can.</param>
internal sealed record TargetRow(string Name, string? Url, string? Baseline, string? Fault)
{
    /// <summary>All of the nearest targets.json.</summary>
    /// <exception cref="TargetException">The file is not usable.</exception>
    public static IEnumerable<TargetRow> All(string folder) => TargetsFile.Names(folder).Select(name => Of(name, folder));

    /// <summary>As a line of a list for people.</summary>
    public string[] Cells() => [Name, Fault ?? Url ?? "the reference server, in the process of the tests"];

    private static TargetRow Of(string name, string folder)
    {
        try
        {
            var settings = TargetsFile.Select(name, folder);
            return new TargetRow(name, settings.Url?.ToString(), settings.Baseline, Fault: null);
        }
        catch (TargetException fault)
        {
            return new TargetRow(name, Url: null, Baseline: null, fault.Message);
        }
    }
}
