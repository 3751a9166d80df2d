using H3Conformance.Http3;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Notation;

/// <summary>What the RFCs call the values of a number.</summary>
/// <param name="all">Names in upper case with underscores, and their values. Of two names for one value the first is written.</param>
public sealed class NumberNames(params IReadOnlyList<KeyValuePair<string, ulong>> all)
{
    private const ulong LastApplicationError = 0x0202;
    private static readonly KeyValuePair<string, ulong>[] OfApplication = Named(LastApplicationError, static value => new H3Error(value).ToString());
    private static readonly KeyValuePair<string, ulong>[] OfTransport = Named(QuicError.VersionNegotiationError.Value, static value => new QuicError(value).ToString());

    public static readonly NumberNames None = new();

    /// <summary>Of both spaces: the names do not overlap. A value without a space bears the application's name.</summary>
    public static readonly NumberNames Errors = new([.. OfApplication, .. OfTransport]);

    /// <summary>RFC 9114 section 8.1.</summary>
    public static readonly NumberNames ApplicationErrors = new(OfApplication);

    /// <summary>RFC 9000 section 20.1.</summary>
    public static readonly NumberNames TransportErrors = new(OfTransport);


    public static readonly NumberNames StreamTypes = new(
        new("CONTROL", Http3StreamType.Control.Value),
        new("PUSH", Http3StreamType.Push.Value),
        new("QPACK_ENCODER", Http3StreamType.QpackEncoder.Value),
        new("QPACK_DECODER", Http3StreamType.QpackDecoder.Value));

    public static readonly NumberNames Settings = new(Named(SettingId.H3Datagram.Value, static value => new SettingId(value).ToString()));

    public static readonly NumberNames FrameTypes = new(
        new("DATA", Http3FrameType.Data.Value),
        new("HEADERS", Http3FrameType.Headers.Value),
        new("CANCEL_PUSH", Http3FrameType.CancelPush.Value),
        new("SETTINGS", Http3FrameType.Settings.Value),
        new("PUSH_PROMISE", Http3FrameType.PushPromise.Value),
        new("GOAWAY", Http3FrameType.Goaway.Value),
        new("ORIGIN", Http3FrameType.Origin.Value),
        new("MAX_PUSH_ID", Http3FrameType.MaxPushId.Value),
        new("PRIORITY_UPDATE_REQUEST", Http3FrameType.PriorityUpdateRequest.Value),
        new("PRIORITY_UPDATE_PUSH", Http3FrameType.PriorityUpdatePush.Value));

    public IEnumerable<string> All => all.Select(static one => one.Key);

    /// <summary>The value of a name in any case.</summary>
    public ulong? Find(string name)
    {
        foreach (var (known, value) in all)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    public string? Of(ulong value)
    {
        foreach (var (name, known) in all)
        {
            if (known == value)
                return name;
        }

        return null;
    }

    private static KeyValuePair<string, ulong>[] Named(ulong last, Func<ulong, string> nameOf) =>
    [
        .. from number in Enumerable.Range(0, (int)last + 1)
           let name = nameOf((ulong)number)
           where char.IsAsciiLetterUpper(name[0]) && !name.Contains('(')
           select KeyValuePair.Create(name, (ulong)number),
    ];
}
