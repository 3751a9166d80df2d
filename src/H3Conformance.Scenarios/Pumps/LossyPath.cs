namespace H3Conformance.Scenarios.Pumps;

/// <summary>Decides which datagrams a path loses: the same seed loses the same ones.</summary>
/// <param name="share">Of all datagrams, 0 to 1.</param>
/// <param name="random">Where the luck comes from.</param>
public sealed class LossyPath(double share, Random random)
{
    public static LossyPath Lossless { get; } = new(0, new Random(0));

    /// <summary>The next datagram does not arrive.</summary>
    public bool Loses() => share > 0 && random.NextDouble() < share;
}
