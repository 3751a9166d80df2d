using FluentAssertions;
using H3Conformance.Http3.Fields;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Fields;

public sealed class ResponseFieldInspectorTests
{
    private static readonly FieldSection Clean = Response.Of(200);

    public static IEnumerable<TheoryDataRow<FieldFaultKind, FieldSection, FieldSection>> OneFault =>
    [
        new(FieldFaultKind.MissingStatus, FieldSection.Empty, Clean),
        new(FieldFaultKind.InvalidStatus, Clean.Replace(":status", "20"), Clean),
        new(FieldFaultKind.InvalidStatus, Clean.Replace(":status", "0200"), Clean),
        new(FieldFaultKind.InvalidStatus, Clean.Replace(":status", "200 OK"), Clean),
        new(FieldFaultKind.InvalidStatus, Clean.Replace(":status", "2xx"), Clean),
        new(FieldFaultKind.StatusOutOfRange, Response.Of(99), Response.Of(100)),
        new(FieldFaultKind.StatusOutOfRange, Response.Of(600), Response.Of(599)),
        new(FieldFaultKind.SwitchingProtocols, Response.Of(101), Response.Of(103)),
        new(FieldFaultKind.DuplicatePseudoHeader, Clean.With(":status", "200"), Clean),
        new(FieldFaultKind.RequestPseudoHeaderInResponse, Clean.With(":path", "/"), Clean.With("path", "/")),
        new(FieldFaultKind.UnknownPseudoHeader, Clean.With(":reason", "OK"), Clean.With("reason", "OK")),
        new(FieldFaultKind.PseudoHeaderAfterRegularField, Clean.WithFirst("server", "x"), Clean.With("server", "x")),
        new(FieldFaultKind.UppercaseInName, Clean.With("Server", "x"), Clean.With("server", "x")),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("transfer-encoding", "chunked"), Clean.With("content-encoding", "gzip")),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("te", "trailers"), Clean.With("trailer", "x")),
        new(FieldFaultKind.MalformedContentLength, Clean.With("content-length", "five"), Clean.With("content-length", "5")),
        new(FieldFaultKind.ContentLengthWithoutContent, Response.Of(204).With("content-length", "0"), Response.Of(205).With("content-length", "0")),
        new(FieldFaultKind.ContentLengthWithoutContent, Response.Of(103).With("content-length", "0"), Response.Of(304).With("content-length", "7")),
    ];

    [Theory, MemberData(nameof(OneFault), DisableDiscoveryEnumeration = true)]
    public void One_fault_is_named_and_its_twin_has_none(FieldFaultKind kind, FieldSection faulty, FieldSection twin)
    {
        ResponseFieldInspector.Inspect(faulty).Select(static fault => fault.Kind).Should().Equal(kind);
        ResponseFieldInspector.Inspect(twin).Should().BeEmpty();
    }
}
