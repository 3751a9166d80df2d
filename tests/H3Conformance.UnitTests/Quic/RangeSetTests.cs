using FluentAssertions;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Quic;

public sealed class RangeSetTests
{
    [Fact]
    public void Ranges_that_touch_become_one()
    {
        var set = Of((0, 2), (4, 6), (2, 4));

        set.Count.Should().Be(1);
        set[0].Should().Be((0UL, 6UL));
    }

    [Fact]
    public void Removing_the_middle_leaves_both_ends()
    {
        var set = Of((0, 10));

        set.Remove(3, 5);

        set.Missing(0, 10).Should().Equal((3UL, 5UL));
    }

    [Fact]
    public void A_range_is_told_from_its_gaps()
    {
        var set = Of((2, 4), (6, 8));

        set.Within(3, 7).Should().Equal((3UL, 4UL), (6UL, 7UL));
        set.Missing(0, 9).Should().Equal((0UL, 2UL), (4UL, 6UL), (8UL, 9UL));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_agrees_with_a_plain_set_after_any_changes(int seed)
    {
        var random = new Random(seed);
        var (set, model) = (new RangeSet(), new HashSet<ulong>());
        for (var i = 0; i < 400; i++)
        {
            var (start, end) = ((ulong)random.Next(60), (ulong)random.Next(60));
            Change(set, model, start, end, random.Next(3) > 0);
            Enumerable.Range(0, 64).Select(n => set.Contains((ulong)n)).Should().Equal(Enumerable.Range(0, 64).Select(n => model.Contains((ulong)n)));
            set.Overlaps(start, end).Should().Be(Numbers(start, end).Any(model.Contains));
            set.Contains(start, end).Should().Be(Numbers(start, end).All(model.Contains));
            Enumerable.Range(1, Math.Max(0, set.Count - 1)).All(n => set[n - 1].End < set[n].Start).Should().BeTrue();
        }
    }

    private static void Change(RangeSet set, HashSet<ulong> model, ulong start, ulong end, bool add)
    {
        if (add)
        {
            set.Add(start, end);
            model.UnionWith(Numbers(start, end));
        }
        else
        {
            set.Remove(start, end);
            model.ExceptWith(Numbers(start, end));
        }
    }

    private static IEnumerable<ulong> Numbers(ulong start, ulong end)
    {
        for (var number = start; number < end; number++)
            yield return number;
    }

    private static RangeSet Of(params (ulong Start, ulong End)[] ranges)
    {
        var set = new RangeSet();
        foreach (var (start, end) in ranges)
            set.Add(start, end);
        return set;
    }
}
