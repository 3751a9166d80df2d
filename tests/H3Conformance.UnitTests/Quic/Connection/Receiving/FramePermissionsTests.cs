using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Receiving;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection.Receiving;

/// <summary>Every frame at every level (RFC 9000 section 12.4, table 3; RFC 9221 section 4 for DATAGRAM).</summary>
public class FramePermissionsTests
{
    // The letters of the column "Pkts": I, H, 0 and 1.
    private static readonly Dictionary<Frame, string> Table = new()
    {
        [new PaddingFrame(1)] = "IH01",
        [new PingFrame()] = "IH01",
        [AckFrame.Of([(0, 0)], 0)] = "IH1",
        [new ResetStreamFrame(0, 0, 0)] = "01",
        [new StopSendingFrame(0, 0)] = "01",
        [new CryptoFrame(0, default)] = "IH1",
        [new NewTokenFrame(new byte[1])] = "1",
        [new StreamFrame(0, 0, default)] = "01",
        [new MaxDataFrame(0)] = "01",
        [new MaxStreamDataFrame(0, 0)] = "01",
        [new MaxStreamsFrame(true, 0)] = "01",
        [new MaxStreamsFrame(false, 0)] = "01",
        [new DataBlockedFrame(0)] = "01",
        [new StreamDataBlockedFrame(0, 0)] = "01",
        [new StreamsBlockedFrame(true, 0)] = "01",
        [new StreamsBlockedFrame(false, 0)] = "01",
        [new NewConnectionIdFrame(1, 0, new byte[8], new byte[16])] = "01",
        [new RetireConnectionIdFrame(0)] = "1",
        [new PathChallengeFrame(new byte[8])] = "01",
        [new PathResponseFrame(new byte[8])] = "1",
        [new ConnectionCloseFrame(false, 0, 0, default)] = "IH01",
        [new ConnectionCloseFrame(true, 0, 0, default)] = "01",
        [new HandshakeDoneFrame()] = "1",
        [new DatagramFrame(default)] = "01",
    };

    public static TheoryData<string, EncryptionLevel, bool> Cells => new(
        from row in Table
        from level in Enum.GetValues<EncryptionLevel>()
        select (Name(row.Key), level, row.Value.Contains("I0H1"[(int)level], StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_frame_is_permitted_where_table_3_says_so(string frame, EncryptionLevel level, bool permitted)
    {
        var row = Table.Keys.Single(candidate => Name(candidate) == frame);

        FramePermissions.Permits(level, row).Should().Be(permitted);
    }

    [Fact]
    public void Only_the_probing_frames_leave_the_path_alone()
    {
        Table.Keys.Where(FramePermissions.IsProbing).Select(static frame => frame.GetType()).Should().BeEquivalentTo(
            [typeof(PaddingFrame), typeof(NewConnectionIdFrame), typeof(PathChallengeFrame), typeof(PathResponseFrame)]);
    }

    private static string Name(Frame frame)
    {
        var writer = new H3Conformance.Quic.Wire.WireWriter();
        frame.Write(writer);
        return $"{frame.Type} 0x{writer.Written[0]:x2}";
    }
}
