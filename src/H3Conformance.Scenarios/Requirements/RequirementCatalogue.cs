using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace H3Conformance.Scenarios.Requirements;

/// <summary>Every requirement that the suite knows, tested or not.</summary>
public sealed class RequirementCatalogue
{
    private static readonly Lazy<RequirementCatalogue> Shipped = new(ReadEmbedded);

    private readonly Dictionary<string, Requirement> _byId;
    private readonly ILookup<int, Requirement> _byRfc;

    /// <exception cref="ArgumentException">Two requirements have the same id.</exception>
    public RequirementCatalogue(IEnumerable<Requirement> requirements)
    {
        All = [.. requirements];
        _byId = All.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        _byRfc = All.ToLookup(requirement => requirement.Rfc);
    }

    /// <summary>The RFCs of the shipped catalogue, the HTTP/3 core first.</summary>
    public static IReadOnlyList<int> Rfcs { get; } =
    [
        9114, 9204, 9000, 9001, 9002, 8999, 9110, 9218, 9220, 9221, 9287, 9297, 9298, 9368, 9369, 8441, 8446,
    ];

    /// <summary>The catalogue that is built into this assembly, read when it is first asked for.</summary>
    public static RequirementCatalogue Default => Shipped.Value;

    /// <summary>In the order of <see cref="Rfcs"/>, then of sections.</summary>
    public IReadOnlyList<Requirement> All { get; }

    public bool TryGet(string id, [NotNullWhen(true)] out Requirement? requirement) => _byId.TryGetValue(id, out requirement);

    /// <summary>The requirements of one RFC in the order of its sections; none if the RFC is not known.</summary>
    public IEnumerable<Requirement> ByRfc(int rfc) => _byRfc[rfc];

    private static RequirementCatalogue ReadEmbedded() => new(Rfcs.SelectMany(ReadEmbedded));

    private static IEnumerable<Requirement> ReadEmbedded(int rfc)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"rfc{rfc}.tsv");
        using var stream = typeof(RequirementCatalogue).Assembly.GetManifestResourceStream($"Requirements/{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded");
        using var text = new StreamReader(stream);
        foreach (var requirement in RequirementTable.Read(file, rfc, text))
            yield return requirement;
    }
}
