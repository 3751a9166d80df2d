namespace H3Conformance.Scenarios.Notation;

/// <summary><c>[item item …]</c></summary>
/// <param name="Items">Their shape, made when it is needed: a list can hold what holds lists of its kind.</param>
public sealed record ListShape(Lazy<Shape> Items) : Shape
{
    public Shape Item => Items.Value;
}
