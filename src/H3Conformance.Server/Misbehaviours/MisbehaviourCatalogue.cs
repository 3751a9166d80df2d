namespace H3Conformance.Server.Misbehaviours;

/// <summary>Every misbehaviour there is.</summary>
public static class MisbehaviourCatalogue
{
    private static readonly Lazy<IReadOnlyList<Misbehaviour>> Shipped = new(static () => [.. MisbehaviourTable.Read()]);

    /// <summary>In the order of the table, which goes by subject.</summary>
    public static IReadOnlyList<Misbehaviour> All => Shipped.Value;

    public static Misbehaviour? Find(string name) => All.FirstOrDefault(misbehaviour => string.Equals(misbehaviour.Name, name, StringComparison.Ordinal));
}
