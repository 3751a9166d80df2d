namespace H3Conformance.Quic.Connection.Paths;

/// <summary>The paths of a connection; one of them is current.</summary>
public sealed class PathTable
{
    private const int MostPaths = 8;
    private readonly List<PathState> _paths = [];

    public PathTable(NetworkPath first, bool validated)
    {
        Current = new PathState(first) { IsValidated = validated };
        _paths.Add(Current);
    }

    public PathState Current { get; private set; }

    public IReadOnlyList<PathState> All => _paths;

    public PathState Of(NetworkPath path)
    {
        var known = _paths.Find(state => state.Path == path);
        if (known is not null)
            return known;
        if (_paths.Count >= MostPaths)
            _paths.RemoveAll(state => state != Current && !state.IsValidated);
        known = new PathState(path);
        _paths.Add(known);
        return known;
    }

    public void MakeCurrent(PathState path) => Current = path;

    /// <summary>The path whose challenge this is, if one is out with these octets.</summary>
    public PathState? Answered(Bytes data) => _paths.Find(state => state.Challenge == data);
}
