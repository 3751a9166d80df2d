using System.Text.Encodings.Web;
using System.Text.Json;

namespace H3Conformance.Cli.Listing;

/// <summary>How lists are written as JSON.</summary>
internal static class ListJson
{
    /// <summary>For people and programs, not for browsers: only what JSON demands is escaped.</summary>
    public static ListJsonContext Readable { get; } = new(new JsonSerializerOptions(ListJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
