using System.Globalization;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Actions;

/// <summary>A stream by alias (<c>request</c>) or by number (<c>4</c>).</summary>
/// <param name="Text">The alias, or the stream ID in decimal.</param>
public readonly record struct StreamName(string Text)
{
    /// <summary>The control stream of the end that the scenario plays.</summary>
    public static readonly StreamName Control = new("control");

    /// <summary>The QPACK encoder stream of the end that the scenario plays.</summary>
    public static readonly StreamName QpackEncoder = new("qpack-encoder");

    /// <summary>The QPACK decoder stream of the end that the scenario plays.</summary>
    public static readonly StreamName QpackDecoder = new("qpack-decoder");

    /// <summary>The request stream of a scenario that has one; at a server, the first request of the client.</summary>
    public static readonly StreamName Request = new("request");

    /// <summary>The server's control stream.</summary>
    public static readonly StreamName ServerControl = new("server-control");

    /// <summary>The server's QPACK encoder stream.</summary>
    public static readonly StreamName ServerQpackEncoder = new("server-qpack-encoder");

    /// <summary>The server's QPACK decoder stream.</summary>
    public static readonly StreamName ServerQpackDecoder = new("server-qpack-decoder");

    /// <summary>The first push stream of the server.</summary>
    public static readonly StreamName ServerPush = new("server-push");

    /// <summary>The client's control stream, in a scenario that plays the server.</summary>
    public static readonly StreamName ClientControl = new("client-control");

    /// <summary>The client's QPACK encoder stream, in a scenario that plays the server.</summary>
    public static readonly StreamName ClientQpackEncoder = new("client-qpack-encoder");

    /// <summary>The client's QPACK decoder stream, in a scenario that plays the server.</summary>
    public static readonly StreamName ClientQpackDecoder = new("client-qpack-decoder");

    /// <summary>The stream ID, where the name is one.</summary>
    public StreamId? Number => ulong.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new StreamId(number) : null;

    public override string ToString() => Text;

    public static implicit operator StreamName(string text) => new(text);
}
