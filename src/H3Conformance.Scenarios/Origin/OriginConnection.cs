using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Origin;

/// <summary>One HTTP/1.1 connection of the origin: octets in, octets out. Every request is answered 200 with its own content.</summary>
public sealed class OriginConnection(OriginServer server)
{
    /// <summary>In every response: it is for one connection only, as the Connection field beside it says (RFC 9110 section 7.6.1).</summary>
    public const string HopField = "x-h3c-hop";

    private byte[] _unread = [];
    private bool _hasContinued;

    /// <summary>Nothing more is read: something came that is no request.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes what came, and gives what is to be sent back.</summary>
    public Bytes Receive(ReadOnlySpan<byte> octets)
    {
        _unread = [.. _unread, .. octets];
        var answers = Bytes.Empty;
        while (!IsOver && _unread.Length > 0 && OriginRequestReader.TryRead(_unread) is { } request)
        {
            server.Keep(request);
            _unread = _unread[request.Raw.Length..];
            _hasContinued = false;
            IsOver = request.Fault is not null;
            answers = answers.Concat(Answer(request));
        }

        return IsOver || _hasContinued || !OriginRequestReader.ExpectsContinue(_unread) ? answers : answers.Concat(Continue());
    }

    /// <summary>The other side is gone. A request that it began has been forwarded, if not to its end.</summary>
    public void Close()
    {
        if (!IsOver && _unread.Length > 0)
            server.Keep(new OriginRequest(new Bytes(_unread)) { Fault = "the connection ended in its midst" });
        IsOver = true;
    }

    private Bytes Continue()
    {
        _hasContinued = true;
        return Bytes.Latin1("HTTP/1.1 100 Continue\r\n\r\n");
    }

    private static Bytes Answer(OriginRequest request)
    {
        if (request.Fault is not null)
            return Bytes.Latin1("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        // It is no proxy: what it said to CONNECT would be taken for the word of the server under test (RFC 9110 9.3.6).
        if (request.Method == "CONNECT")
            return Bytes.Latin1("HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\n\r\n");
        var length = request.Content.Length.ToString(CultureInfo.InvariantCulture);
        var head = Bytes.Latin1($"HTTP/1.1 200 OK\r\nConnection: keep-alive, {HopField}\r\nKeep-Alive: timeout=60\r\n{HopField}: 1\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n\r\n");
        return request.Method == "HEAD" ? head : head.Concat(request.Content);
    }
}
