using FluentAssertions;
using H3Conformance.Http3.Fields;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Fields;

public sealed class RequestFieldInspectorTests
{
    private static readonly FieldSection Clean = Request.Get("a.example", "/");
    private static readonly RequestFieldOptions ExtendedConnect = new() { ExtendedConnect = true };

    /// <summary>Kind, the faulty section, and its twin with only the fault repaired.</summary>
    public static IEnumerable<TheoryDataRow<FieldFaultKind, FieldSection, FieldSection>> OneFault =>
    [
        new(FieldFaultKind.EmptyName, Clean.With("", "v"), Clean.With("x", "v")),
        new(FieldFaultKind.UppercaseInName, Clean.With("X-Test", "v"), Clean.With("x-test", "v")),
        new(FieldFaultKind.UppercaseInName, Clean.Without(":method").WithFirst(":Method", "GET"), Clean),
        new(FieldFaultKind.InvalidCharacterInName, Clean.With("x test", "v"), Clean.With("x.test", "v")),
        new(FieldFaultKind.InvalidCharacterInName, Clean.With("x:", "v"), Clean.With("x", "v")),
        new(FieldFaultKind.InvalidCharacterInName, Clean.With("x\u00e9", "v"), Clean.With("xe", "v")),
        new(FieldFaultKind.InvalidCharacterInName, Clean.With("x\0", "v"), Clean.With("x0", "v")),
        new(FieldFaultKind.NulCrOrLfInValue, Clean.With("x", "a\0b"), Clean.With("x", "a0b")),
        new(FieldFaultKind.NulCrOrLfInValue, Clean.With("x", "a\rb"), Clean.With("x", "a b")),
        new(FieldFaultKind.NulCrOrLfInValue, Clean.With("x", "a\nb"), Clean.With("x", "a b")),
        new(FieldFaultKind.ControlCharacterInValue, Clean.With("x", "a\u0001b"), Clean.With("x", "a\tb")),
        new(FieldFaultKind.ControlCharacterInValue, Clean.With("x", "a\u007fb"), Clean.With("x", "a\u0080b")),
        new(FieldFaultKind.WhiteSpaceAroundValue, Clean.With("x", " a"), Clean.With("x", "a")),
        new(FieldFaultKind.WhiteSpaceAroundValue, Clean.With("x", "a\t"), Clean.With("x", "")),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("connection", "close"), Clean.With("connexion", "close")),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("keep-alive", "timeout=5"), Clean),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("proxy-connection", "close"), Clean),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("transfer-encoding", "chunked"), Clean.With("accept-encoding", "chunked")),
        new(FieldFaultKind.ConnectionSpecificField, Clean.With("upgrade", "websocket"), Clean.With("upgrade-insecure-requests", "1")),
        new(FieldFaultKind.TeOtherThanTrailers, Clean.With("te", "gzip"), Clean.With("te", "trailers")),
        new(FieldFaultKind.TeOtherThanTrailers, Clean.With("te", "trailers, deflate"), Clean.With("te", "Trailers")),
        new(FieldFaultKind.PseudoHeaderAfterRegularField, Clean.Without(":path").With("x", "v").With(":path", "/"), Clean.With("x", "v")),
        new(FieldFaultKind.UnknownPseudoHeader, Clean.With(":foo", "bar"), Clean.With("foo", "bar")),
        new(FieldFaultKind.UnknownPseudoHeader, Clean.With(":", "bar"), Clean),
        new(FieldFaultKind.ResponsePseudoHeaderInRequest, Clean.With(":status", "200"), Clean.With("status", "200")),
        new(FieldFaultKind.DuplicatePseudoHeader, Clean.With(":path", "/"), Clean),
        new(FieldFaultKind.MissingMethod, Clean.Without(":method"), Clean),
        new(FieldFaultKind.MissingScheme, Clean.Without(":scheme"), Clean),
        new(FieldFaultKind.MissingPath, Clean.Without(":path"), Clean),
        new(FieldFaultKind.MissingAuthorityAndHost, Clean.Without(":authority"), Clean.Without(":authority").With("host", "a.example")),
        new(FieldFaultKind.MissingAuthorityAndHost, Clean.Without(":authority"), Clean.Without(":authority").Replace(":scheme", "urn")),
        new(FieldFaultKind.EmptyAuthority, Clean.Replace(":authority", ""), Clean),
        new(FieldFaultKind.EmptyHost, Clean.With("host", ""), Clean.With("host", "a.example")),
        new(FieldFaultKind.HostAndAuthorityDiffer, Clean.With("host", "b.example"), Clean.With("host", "A.example")),
        new(FieldFaultKind.EmptyPath, Clean.Replace(":path", ""), Clean.Replace(":path", "/")),
        new(FieldFaultKind.PathWithoutLeadingSlash, Clean.Replace(":path", "foo"), Clean.Replace(":path", "//foo")),
        new(FieldFaultKind.PathWithoutLeadingSlash, Clean.Replace(":path", "https://a.example/"), Clean.Replace(":path", "/https://a.example/")),
        new(FieldFaultKind.PathWithoutLeadingSlash, Clean.Replace(":path", "*"), Request.Options("a.example")),
        new(FieldFaultKind.InvalidCharacterInPath, Clean.Replace(":path", "/a b"), Clean.Replace(":path", "/a+b")),
        new(FieldFaultKind.InvalidCharacterInPath, Clean.Replace(":path", "/a#b"), Clean.Replace(":path", "/a?b=c/d?e")),
        new(FieldFaultKind.InvalidCharacterInPath, Clean.Replace(":path", "/a\nb"), Clean.Replace(":path", "/a%0ab")),
        new(FieldFaultKind.InvalidCharacterInPath, Clean.Replace(":path", "/%4"), Clean.Replace(":path", "/%41")),
        new(FieldFaultKind.InvalidMethod, Clean.Replace(":method", "GE T"), Clean.Replace(":method", "PURGE")),
        new(FieldFaultKind.InvalidMethod, Clean.Replace(":method", ""), Clean),
        new(FieldFaultKind.InvalidScheme, Clean.Replace(":scheme", ""), Clean),
        new(FieldFaultKind.InvalidScheme, Clean.Replace(":scheme", "1http"), Clean.Replace(":scheme", "http1")),
        new(FieldFaultKind.UserinfoInAuthority, Clean.Replace(":authority", "user:pw@a.example"), Clean),
        new(FieldFaultKind.UserinfoInAuthority, Clean.Replace(":authority", "user@a.example"), Clean.Replace(":authority", "user@a.example").Replace(":scheme", "ftp")),
        new(FieldFaultKind.InvalidAuthority, Clean.Replace(":authority", "a example"), Clean),
        new(FieldFaultKind.InvalidAuthority, Clean.Replace(":authority", "a.example:x"), Clean.Replace(":authority", "a.example:443")),
        new(FieldFaultKind.InvalidAuthority, Clean.Replace(":authority", ":443"), Clean.Replace(":authority", "[2001:db8::1]:443")),
        new(FieldFaultKind.ConnectWithScheme, Request.Connect("a.example:443").With(":scheme", "https"), Request.Connect("a.example:443")),
        new(FieldFaultKind.ConnectWithPath, Request.Connect("a.example:443").With(":path", "/"), Request.Connect("a.example:443")),
        new(FieldFaultKind.ConnectWithoutAuthority, Request.Connect("").Without(":authority"), Request.Connect("a.example:443")),
        new(FieldFaultKind.ConnectWithoutAuthority, Request.Connect(""), Request.Connect("[::1]:443")),
        new(FieldFaultKind.ConnectWithoutPort, Request.Connect("a.example"), Request.Connect("a.example:1")),
        new(FieldFaultKind.ConnectWithInvalidPort, Request.Connect("a.example:"), Request.Connect("a.example:65535")),
        new(FieldFaultKind.ConnectWithoutPort, Request.Connect("[::1]"), Request.Connect("[::1]:80")),
        new(FieldFaultKind.ConnectWithInvalidPort, Request.Connect("a.example:65536"), Request.Connect("a.example:65535")),
        new(FieldFaultKind.ConnectWithInvalidPort, Request.Connect("a.example:0"), Request.Connect("a.example:80")),
        new(FieldFaultKind.ConnectWithInvalidPort, Request.Connect("a.example:http"), Request.Connect("a.example:80")),
        new(FieldFaultKind.UserinfoInAuthority, Request.Connect("user@a.example:443"), Request.Connect("a.example:443")),
        new(FieldFaultKind.ProtocolWithoutExtendedConnect, Request.ExtendedConnect("websocket", "a.example", "/"), Clean),
        new(FieldFaultKind.MalformedContentLength, Clean.With("content-length", "+5"), Clean.With("content-length", "5")),
        new(FieldFaultKind.MalformedContentLength, Clean.With("content-length", ""), Clean.With("content-length", "0")),
        new(FieldFaultKind.MalformedContentLength, Clean.With("content-length", "0x5"), Clean.With("content-length", "05")),
        new(FieldFaultKind.ContentLengthsDiffer, Clean.With("content-length", "5, 6"), Clean.With("content-length", "5, 5")),
        new(FieldFaultKind.ContentLengthsDiffer, Clean.With("content-length", "5").With("content-length", "6"), Clean.With("content-length", "5").With("content-length", "5")),
    ];

    public static IEnumerable<TheoryDataRow<FieldFaultKind, FieldSection>> OneFaultOfExtendedConnect =>
    [
        new(FieldFaultKind.ProtocolWithoutConnect, Clean.With(":protocol", "websocket")),
        new(FieldFaultKind.InvalidProtocol, Request.ExtendedConnect("web socket", "a.example", "/")),
        new(FieldFaultKind.InvalidProtocol, Request.ExtendedConnect("", "a.example", "/")),
        new(FieldFaultKind.MissingScheme, Request.ExtendedConnect("websocket", "a.example", "/").Without(":scheme")),
        new(FieldFaultKind.MissingPath, Request.ExtendedConnect("websocket", "a.example", "/").Without(":path")),
        new(FieldFaultKind.MissingAuthorityAndHost, Request.ExtendedConnect("websocket", "a.example", "/").Without(":authority")),
    ];

    [Theory, MemberData(nameof(OneFault), DisableDiscoveryEnumeration = true)]
    public void One_fault_is_named_and_its_twin_has_none(FieldFaultKind kind, FieldSection faulty, FieldSection twin)
    {
        RequestFieldInspector.Inspect(faulty, RequestFieldOptions.Default).Select(static fault => fault.Kind).Should().Equal(kind);
        RequestFieldInspector.Inspect(twin, RequestFieldOptions.Default).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(OneFaultOfExtendedConnect), DisableDiscoveryEnumeration = true)]
    public void One_fault_of_extended_CONNECT_is_named(FieldFaultKind kind, FieldSection faulty) =>
        RequestFieldInspector.Inspect(faulty, ExtendedConnect).Select(static fault => fault.Kind).Should().Equal(kind);

    [Theory]
    [InlineData("websocket")]
    [InlineData("connect-udp")]
    [InlineData("HTTP/2.0")]
    public void Extended_CONNECT_is_clean_where_it_was_agreed(string protocol) =>
        RequestFieldInspector.Inspect(Request.ExtendedConnect(protocol, "a.example", "/"), ExtendedConnect).Should().BeEmpty();

    [Fact]
    public void Every_rule_of_a_request_has_a_case_here()
    {
        FieldFaultKind[] elsewhere =
        [
            FieldFaultKind.RequestPseudoHeaderInResponse, FieldFaultKind.PseudoHeaderInTrailers, FieldFaultKind.MissingStatus,
            FieldFaultKind.InvalidStatus, FieldFaultKind.StatusOutOfRange, FieldFaultKind.SwitchingProtocols, FieldFaultKind.ContentLengthWithoutContent,
        ];

        OneFault.Select(static row => row.Data.Item1).Concat(OneFaultOfExtendedConnect.Select(static row => row.Data.Item1)).Concat(elsewhere)
            .Distinct().Should().BeEquivalentTo(Enum.GetValues<FieldFaultKind>());
    }

    [Fact]
    public void A_fault_tells_which_line_and_which_field() =>
        RequestFieldInspector.Inspect(Clean.With("upgrade", "x"), RequestFieldOptions.Default)[0].ToString()
            .Should().Be("ConnectionSpecificField (line 4, upgrade)");

    [Fact]
    public void Several_faults_are_all_named() =>
        RequestFieldInspector.Inspect(Clean.Without(":path").With("Connection", "a\0"), RequestFieldOptions.Default).Select(static fault => fault.Kind)
            .Should().BeEquivalentTo([FieldFaultKind.UppercaseInName, FieldFaultKind.NulCrOrLfInValue, FieldFaultKind.ConnectionSpecificField, FieldFaultKind.MissingPath]);

    [Fact]
    public void Any_number_of_lines_is_no_fault() =>
        RequestFieldInspector.Inspect(Enumerable.Range(0, 200).Aggregate(Clean, static (section, i) => section.With("cookie", $"c{i}=v")), RequestFieldOptions.Default)
            .Should().BeEmpty();
}
