namespace H3Conformance.Quic.Connection.Paths;

/// <summary>The paths of a connection; one of them is current.</summary>
public sealed class PathTable
{
    private const int MostPaths = 8;
    private readonly List<PathState> _paths = [];
    private PathState? _previous;

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
            _paths.Remove(_paths.Find(state => state != Current && !state.IsValidated) ?? _paths.Find(state => state != Current)!);
        known = new PathState(path);
        _paths.Add(known);
        return known;
    }

    /// <summary>When a challenge is to be repeated or given up.</summary>
    public TimeSpan? Deadline
    {
        get
        {
            TimeSpan? earliest = null;
            foreach (var path in _paths)
                earliest = earliest is null || path.ChallengeDeadline < earliest ? path.ChallengeDeadline ?? earliest : earliest;
            return earliest;
        }
    }

    public void MakeCurrent(PathState path)
    {
        if (Current.IsValidated)
            _previous = Current;
        Current = path;
    }

    /// <summary>RFC 9000 9.3.2: a path that failed validation is left for the last one that did not.</summary>
    public void Leave(PathState failed)
    {
        if (failed == Current && !failed.IsValidated && _previous is { } previous)
            Current = previous;
    }

    /// <summary>The path whose challenge this is, if one is out with these octets.</summary>
    public PathState? Answered(Bytes data) => _paths.Find(state => state.Answers(data));
}
