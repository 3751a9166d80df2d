using H3Conformance.Http3.Connection;
using H3Conformance.Quic;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>Streams that a server never opens: of a type that the client has not agreed to (RFC 9114 section 6.2), and bidirectional ones (section 6.1).</summary>
internal static class ForbiddenStreams
{
    private const ulong WebTransport = 0x54;

    /// <summary>Opens those whose rule is not kept.</summary>
    public static void Open(Http3Connection connection, Enforcer enforcer)
    {
        if (!enforcer.Keeps(SentRules.StreamTypesAreSupported))
            connection.OpenUnidirectional(WebTransport);
        if (!enforcer.Keeps(SentRules.NoBidirectionalStreamIsOpened))
            connection.Quic.Send(connection.Quic.OpenStream(bidirectional: true), Bytes.Repeat(0, 1), fin: false);
    }
}
