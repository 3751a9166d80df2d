using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection.Events;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads from a connection what the server's encoder did with our table.</summary>
internal static class QpackEncoderReading
{
    public static QpackEncoderFacts Of(Visit visit) => new(
        visit.Log.All<EncoderInstructionApplied>().Select(static applied => applied.Applied.InsertCount).DefaultIfEmpty().Max(),
        visit.Log.All<FieldsReceived>().Sum(static fields => fields.References.Count));
}
