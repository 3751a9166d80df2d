namespace H3Conformance.Corpus.Harness;

/// <summary>One way to make a connection on which the server is only watched: what the client offers, and how much it asks.</summary>
/// <param name="Capacity">SETTINGS_QPACK_MAX_TABLE_CAPACITY in octets; null leaves it out.</param>
/// <param name="BlockedStreams">SETTINGS_QPACK_BLOCKED_STREAMS; null leaves it out.</param>
public sealed record Variation(ulong? Capacity, ulong? BlockedStreams)
{
    /// <summary>Requests with GET after those with GET, HEAD and POST.</summary>
    public int Requests { get; init; } = 9;

    /// <summary>Requests that are under way at a time.</summary>
    public int AtATime { get; init; } = 3;

    /// <summary>Which instructions the client does not send on its decoder stream.</summary>
    public Http3.Connection.Http3Automatism? Withheld { get; init; }

    /// <summary>The client sends its SETTINGS after half of the requests.</summary>
    public bool SettingsAreLate { get; init; }

    private ValueList<Setting> Settings =>
    [
        .. Capacity is { } capacity ? [Setting.Of(SettingId.QpackMaxTableCapacity, capacity)] : Array.Empty<Setting>(),
        .. BlockedStreams is { } blocked ? [Setting.Of(SettingId.QpackBlockedStreams, blocked)] : Array.Empty<Setting>(),
    ];

    /// <summary>Every request of the connection.</summary>
    public IReadOnlyList<StreamName> Streams => [.. Enumerable.Range(0, 3 + Requests).Select(Name)];

    /// <summary>Everything that the client does.</summary>
    public ValueList<Action> Actions(FieldSection get, FieldSection head, FieldSection post)
    {
        List<Action> actions = [new UseSettings(Settings)];
        if (Withheld is { } withheld)
            actions.Add(new SwitchHttp3(withheld, On: false));
        actions.AddRange([SendRequest(Name(0), get), SendRequest(Name(1), head), SendRequest(Name(2), post, Bytes.Latin1("content"))]);
        actions.AddRange(Wait(0, 3));
        if (SettingsAreLate)
            actions.AddRange([OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, new SettingsFrame(Settings)), WaitFor(new SentIsAcknowledged())]);
        for (var sent = 3; sent < 3 + Requests; sent += AtATime)
        {
            actions.AddRange(Enumerable.Range(sent, AtATime).Select(index => SendRequest(Name(index), get)));
            actions.AddRange(Wait(sent, AtATime));
        }

        return [.. actions];
    }

    private static StreamName Name(int index) => $"r{index}";

    private static IEnumerable<Action> Wait(int first, int count) => Enumerable.Range(first, count).Select(static index => WaitFor(new StreamEnded(Name(index))));
}
