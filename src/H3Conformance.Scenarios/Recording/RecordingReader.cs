using System.Globalization;
using System.Text.Json;

namespace H3Conformance.Scenarios.Recording;

/// <summary>
/// Reads the actions of a recording: this suite's qlog, that of h3i, JSON text sequences or lines of actions, in JSON or as they are typed, an
/// array of actions, or a scenario. Whatever the file holds, it never throws.
/// </summary>
public static class RecordingReader
{
    /// <summary>Octets of the largest file that is read.</summary>
    public const int LargestFile = 256 << 20;

    private const byte RecordSeparator = 0x1e;
    private static ReadOnlySpan<byte> ByteOrderMark => [0xef, 0xbb, 0xbf];

    public static RecordingResult ReadFile(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > LargestFile)
                return Unusable(string.Create(CultureInfo.InvariantCulture, $"the file has {file.Length} octets, more than {LargestFile}"));
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Unusable(exception.Message.ReplaceLineEndings(" "));
        }
    }

    public static RecordingResult Read(ReadOnlyMemory<byte> content)
    {
        var start = content.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        while (start < content.Length && content.Span[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            start++;
        if (start == content.Length)
            return Unusable("the file is empty");
        if (content.Span[start] is not (RecordSeparator or (byte)'[' or (byte)'{'))
            return TypedLines.Read(content.Span[start..], 1 + content.Span[..start].Count((byte)'\n'));
        var collector = new ActionCollector();
        var fault = content.Span[start] switch
        {
            RecordSeparator => ReadRecords(content, start, RecordSeparator, collector),
            (byte)'[' => ReadArray(content, start, collector),
            (byte)'{' when IsOneValue(content.Span[start..]) => collector.Add(content[start..], start),
            _ => ReadRecords(content, start, (byte)'\n', collector),
        };
        return fault is null ? collector.ToResult() : RecordingResult.Of(fault);
    }

    private static RecordingFault? ReadRecords(ReadOnlyMemory<byte> content, int start, byte separator, ActionCollector collector)
    {
        while (start < content.Length)
        {
            var length = content.Span[start..].IndexOf(separator);
            var end = length < 0 ? content.Length : start + length;
            if (!content.Span[start..end].Trim(" \t\r\n"u8).IsEmpty && collector.Add(content[start..end], start) is { } fault)
                return fault;
            start = end + 1;
        }

        return null;
    }

    private static RecordingFault? ReadArray(ReadOnlyMemory<byte> content, int start, ActionCollector collector)
    {
        var reader = new Utf8JsonReader(content.Span[start..]);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var item = start + (int)reader.TokenStartIndex;
                reader.Skip();
                if (collector.Add(content[item..(start + (int)reader.BytesConsumed)], item) is { } fault)
                    return fault;
            }

            return reader.Read() ? new RecordingFault("something follows the array", 0, 0) : null;
        }
        catch (JsonException exception)
        {
            return new RecordingFault(ScenarioJson.Line(exception), collector.Records + 1, start + reader.BytesConsumed);
        }
    }

    private static bool IsOneValue(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static RecordingResult Unusable(string what) => RecordingResult.Of(new RecordingFault(what, 0, 0));
}
