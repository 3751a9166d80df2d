using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection.Events;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads from a connection what the server's encoder did with our table.</summary>
internal static class QpackEncoderReading
{
    /// <exception cref="InquiryException">No field section came.</exception>
    public static QpackEncoderFacts Of(Visit visit)
    {
        var sections = visit.Log.All<FieldsReceived>().ToArray();
        return sections.Length > 0
            ? new QpackEncoderFacts(
                visit.Log.All<EncoderInstructionApplied>().Select(static applied => applied.Applied.InsertCount).DefaultIfEmpty().Max(),
                sections.Sum(static section => section.References.Count))
            : throw new InquiryException(visit.Trouble());
    }
}
