namespace H3Conformance.Scenarios.Passive;

/// <summary>The breaches of one connection: one of each requirement is as good as many, so the list cannot grow with the connection.</summary>
public sealed class BreachList
{
    private const int Most = 64;
    private readonly List<Breach> _breaches = [];

    public IReadOnlyList<Breach> All => _breaches;

    public void Add(string requirement, string detail)
    {
        if (_breaches.Count < Most && !_breaches.Exists(breach => breach.Requirement == requirement))
            _breaches.Add(new Breach(requirement, detail));
    }
}
