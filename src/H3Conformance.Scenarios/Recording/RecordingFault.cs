using System.Globalization;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Why a file is no recording, and where.</summary>
/// <param name="What">In words.</param>
/// <param name="Record">The number of the record or array item from 1; 0 where the file as a whole is meant.</param>
/// <param name="Offset">Octets from the beginning of the file to the record.</param>
public sealed record RecordingFault(string What, int Record, long Offset)
{
    public override string ToString() => Record == 0 ? What : string.Create(CultureInfo.InvariantCulture, $"record {Record} (octet {Offset}): {What}");
}
