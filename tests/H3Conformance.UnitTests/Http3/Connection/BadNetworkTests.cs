using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Pumps;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Connection;

public class BadNetworkTests
{
    private const int Seeds = 200;
    private static readonly TimeSpan Near = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Far = TimeSpan.FromMilliseconds(300);
    private static readonly Bytes Upload = Octets(60_000);

    public static TheoryData<string, NetworkConditions> Conditions => new()
    {
        { "loss 10 %", new NetworkConditions(Near, Loss: 0.1) },
        { "loss 30 %", new NetworkConditions(Near, Loss: 0.3) },
        { "reordering", new NetworkConditions(Near, Reordering: 0.3) },
        { "duplication", new NetworkConditions(Near, Duplication: 0.3) },
        { "delay 1 ms", new NetworkConditions(Near) },
        { "delay 300 ms", new NetworkConditions(Far) },
        { "everything", new NetworkConditions(Far, Loss: 0.1, Duplication: 0.1, Reordering: 0.3) },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Every_transfer_finishes_whole_and_without_a_violation(string name, NetworkConditions conditions)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var transfer = new Transfer(conditions, seed);
            var small = transfer.Client.Get("/10");
            var echo = transfer.Client.Post(Upload);
            var large = transfer.Client.Get("/150000");
            transfer.Run($"{name}, seed {seed}");

            transfer.Client.ContentOf(small).Length.Should().Be(10);
            transfer.Client.ContentOf(echo).Equals(Upload).Should().BeTrue();
            transfer.Client.ContentOf(large).Length.Should().Be(150_000);
            transfer.Violations.Should().BeEmpty();
        }
    }

    private static Bytes Octets(int count)
    {
        var octets = new byte[count];
        new Random(1).NextBytes(octets);
        return octets;
    }
}
