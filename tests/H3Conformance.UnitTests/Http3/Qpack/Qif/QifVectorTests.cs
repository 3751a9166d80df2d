using FluentAssertions;
using H3Conformance.Http3.Qpack.Qif;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Qif;

public sealed class QifVectorTests
{
    public static TheoryData<string, ulong, ulong, string> Encoded => [.. VectorFile.Rows("MANIFEST.tsv").Skip(1)
        .Select(static row => (row[0], ulong.Parse(row[1]), ulong.Parse(row[2]), row[3]))];

    public static TheoryData<string> Errors => [.. VectorFile.Names("errors")];

    public static TheoryData<string, ulong, ulong, QifAcknowledgment> Settings => [.. from qif in VectorFile.Names("qifs")
                                                                                     from table in new ulong[] { 0, 256, 512, 4096 }
                                                                                     from blocked in new ulong[] { 0, 1, 100 }
                                                                                     from ack in Enum.GetValues<QifAcknowledgment>()
                                                                                     select (qif, table, blocked, ack)];

    [Theory, MemberData(nameof(Encoded))]
    public void What_other_encoders_made_is_decoded_to_the_original(string file, ulong table, ulong blocked, string initialCapacity)
    {
        var records = new WireWriter();
        if (initialCapacity == "table")
            QifCodec.InitialCapacity(table).Write(records);
        records.WriteBytes(VectorFile.Read(file));

        var decoding = QifCodec.Decode(records.Written, table, blocked);

        decoding.Failure.Should().BeNull();
        decoding.Blocked.Should().BeEmpty();
        (decoding.Fields == QifText.Read(Original(file))).Should().BeTrue();
    }

    [Theory, MemberData(nameof(Errors))]
    public void What_is_wrong_is_refused(string file) =>
        QifCodec.Decode(VectorFile.Read("errors/" + file), 4096, 100).Failure.Should().NotBeNull();

    [Theory, MemberData(nameof(Settings))]
    public void What_is_encoded_here_is_decoded_to_the_original(string qif, ulong table, ulong blocked, QifAcknowledgment acknowledgment)
    {
        var original = QifText.Read(VectorFile.Read("qifs/" + qif));

        var decoding = QifCodec.Decode(QifCodec.Encode(original, table, blocked, acknowledgment), table, blocked);

        decoding.Failure.Should().BeNull();
        (decoding.Fields == original).Should().BeTrue();
    }

    private static Bytes Original(string encoded) => VectorFile.Read($"qifs/{Path.GetFileName(encoded).Split(".out.")[0]}.qif");
}
