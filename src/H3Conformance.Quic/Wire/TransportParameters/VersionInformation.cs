using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>The value of version_information (RFC 9368 section 3).</summary>
public sealed record VersionInformation(QuicVersion ChosenVersion, ValueList<QuicVersion> AvailableVersions)
{
    public Bytes ToBytes()
    {
        var writer = new WireWriter(capacity: 16);
        Write(writer);
        return writer.ToBytes();
    }

    public void Write(WireWriter writer)
    {
        writer.WriteUInt32(ChosenVersion.Value);
        foreach (var version in AvailableVersions)
            writer.WriteUInt32(version.Value);
    }

    /// <summary>Reads versions to the end of the reader. False, and the reader stays, where the last one is cut off or there is none.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out VersionInformation? information)
    {
        information = null;
        if (reader.Remaining % sizeof(uint) != 0 || !reader.TryReadUInt32(out var chosenVersion))
            return false;
        var availableVersions = new List<QuicVersion>();
        while (reader.TryReadUInt32(out var version))
            availableVersions.Add(new QuicVersion(version));
        information = new VersionInformation(new QuicVersion(chosenVersion), [.. availableVersions]);
        return true;
    }

    /// <summary>Null where the value is not a list of whole versions with at least one in it.</summary>
    public static VersionInformation? Parse(Bytes value)
    {
        var reader = new WireReader(value.Span);
        return TryRead(ref reader, out var information) ? information : null;
    }
}
