using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads the response of a connection.</summary>
internal static class ResponseReading
{
    /// <exception cref="InquiryException">None came whole.</exception>
    public static ResponseFacts Of(Visit visit, string path)
    {
        var response = visit.Response(StreamName.Request) ?? throw new InquiryException(visit.Trouble());
        return new ResponseFacts(path, response.Status, new FieldSection(response.Fields).Find("server")?.ToText(), response.ContentLength);
    }
}
