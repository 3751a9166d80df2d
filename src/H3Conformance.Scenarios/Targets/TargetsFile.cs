using Microsoft.Extensions.Configuration;

namespace H3Conformance.Scenarios.Targets;

/// <summary>Finds the target of a run: targets.json, with the environment over it.</summary>
public static class TargetsFile
{
    public const string FileName = "targets.json";

    /// <summary>Names the target of a run, or is its URL.</summary>
    public const string TargetVariable = "H3C_TARGET";

    /// <summary>Names another file than the nearest targets.json.</summary>
    public const string FileVariable = "H3C_TARGETS";

    /// <summary>The target that the environment names, or the default one of the file.</summary>
    /// <exception cref="TargetException">There is no such target, or the file is not usable.</exception>
    public static TargetSettings Select(string folder) => Select(Environment.GetEnvironmentVariable(TargetVariable), folder);

    /// <summary>The target of this name or URL; without one, the default of the file.</summary>
    /// <exception cref="TargetException">There is no such target, or the file is not usable.</exception>
    public static TargetSettings Select(string? nameOrUrl, string folder)
    {
        if (nameOrUrl?.Contains("://", StringComparison.Ordinal) == true)
            return TargetReader.OfUrl(nameOrUrl);
        var file = Locate(folder);
        if (file is null && nameOrUrl is (null or "" or TargetSettings.Embedded))
            return new TargetSettings(TargetSettings.Embedded);
        var configuration = Load(file ?? throw new TargetException($"'{nameOrUrl}' names a target, but there is no {FileName} in {folder} or above it."));
        var name = string.IsNullOrEmpty(nameOrUrl) ? configuration["default"] ?? TargetSettings.Embedded : nameOrUrl;
        var section = configuration.GetSection("targets").GetChildren().FirstOrDefault(child => string.Equals(child.Key, name, StringComparison.OrdinalIgnoreCase));
        if (section is not null)
            return TargetReader.Read(section, file);
        if (name == TargetSettings.Embedded)
            return new TargetSettings(TargetSettings.Embedded);
        throw new TargetException($"there is no target '{name}' in {file}; it has {string.Join(", ", Names(configuration))}.");
    }

    /// <summary>The names in the nearest targets.json.</summary>
    /// <exception cref="TargetException">The file is not usable.</exception>
    public static IReadOnlyList<string> Names(string folder) => Locate(folder) is { } file ? Names(Load(file)) : [TargetSettings.Embedded];

    /// <summary>A path beside the nearest targets.json, or in the folder itself where there is none.</summary>
    public static string Beside(string folder, string relative) => Path.Combine(Path.GetDirectoryName(Locate(folder)) ?? folder, relative);

    private static string[] Names(IConfiguration configuration) =>
        [.. configuration.GetSection("targets").GetChildren().Select(static child => child.Key).Append(TargetSettings.Embedded).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IConfiguration Load(string file)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(file, optional: false, reloadOnChange: false).AddEnvironmentVariables("H3C_").Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new TargetException($"{file} cannot be read: {Innermost(error)}");
        }
    }

    private static string? Locate(string folder)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } named)
            return Path.GetFullPath(named);
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var file = Path.Combine(current.FullName, FileName);
            if (File.Exists(file))
                return file;
        }

        return null;
    }

    private static string Innermost(Exception error)
    {
        while (error.InnerException is { } inner)
            error = inner;
        return error.Message.ReplaceLineEndings(" ");
    }
}
