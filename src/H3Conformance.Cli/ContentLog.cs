using System.Text;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli;

/// <summary>Writes the content of responses to a stream as it comes.</summary>
internal sealed class ContentLog(Stream output) : IRunLog
{
    /// <summary>Field sections stand before and behind the content, each with an empty line after it.</summary>
    public bool IncludesFields { get; init; }

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is DataReceived { Stream.IsBidirectional: true } data)
            output.Write(data.Data.Span);
        else if (IncludesFields && happened is FieldsReceived { PushId: null, Stream.IsBidirectional: true } fields)
            output.Write(Encoding.UTF8.GetBytes(Text(fields.Fields)));
    }

    public void Finished(Outcome outcome, TimeSpan now) => output.Flush();

    private static string Text(FieldSection section) => string.Concat(section.Fields.Select(static field => $"{field}\n")) + "\n";
}
