using FluentAssertions;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>Many cases of one kind, each made from a seed, so that the number of a bad one is all that is needed to see it again.</summary>
internal static class Cases
{
    private const int MostTold = 3;
    private const int MostLines = 12;

    public static void Each(int count, Action<Random> one) => Each(count, random =>
    {
        one(random);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    public static async Task Each(int count, Func<Random, Task> one)
    {
        var bad = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            try
            {
                await one(new Random(seed));
            }
            catch (Exception exception)
            {
                bad.Add($"seed {seed}: {string.Join('\n', exception.ToString().Split('\n').Take(MostLines))}");
            }
        }

        bad.Take(MostTold).Should().BeEmpty("{0} of {1} cases must be taken well, and {2} are not", count, count, bad.Count);
    }
}
