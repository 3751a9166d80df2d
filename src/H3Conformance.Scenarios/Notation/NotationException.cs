namespace H3Conformance.Scenarios.Notation;

/// <summary>A line that is no action.</summary>
/// <param name="what">In words.</param>
/// <param name="position">Characters before the place.</param>
internal sealed class NotationException(string what, int position) : Exception(what)
{
    public int Position { get; } = position;
}
