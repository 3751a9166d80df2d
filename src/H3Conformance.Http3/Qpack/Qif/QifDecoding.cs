using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>What an encoded file holds.</summary>
/// <param name="Sections">Those decoded before the failure, by rising stream ID.</param>
/// <param name="Blocked">Streams that still wait at the end of the file, by rising ID.</param>
/// <param name="Failure">The first fault, which ends decoding; null for none.</param>
public sealed record QifDecoding(ValueList<QifSection> Sections, ValueList<ulong> Blocked, QpackFailure? Failure)
{
    public bool IsComplete => Failure is null && Blocked.Count == 0;

    /// <summary>The sections' fields alone, as <see cref="QifText"/> writes them.</summary>
    public ValueList<ValueList<Field>> Fields => Sections.Select(static section => section.Fields).ToValueList();
}
