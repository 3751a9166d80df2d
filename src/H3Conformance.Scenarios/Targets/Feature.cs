using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Targets;

/// <summary>Something that a server may lack, and that it tells of in SETTINGS or transport parameters.</summary>
/// <param name="Name">For people.</param>
/// <param name="IsOffered">What tells of it.</param>
public sealed record Feature(string Name, Func<ServerAnnouncement, bool> IsOffered)
{
    /// <summary>A decoder with a dynamic table (RFC 9204 section 5).</summary>
    public static Feature DynamicTable { get; } = new("a dynamic QPACK table", static announced => announced.Settings.QpackMaxTableCapacity > 0);

    /// <summary>A decoder that lets streams wait for insertions (RFC 9204 section 2.1.2).</summary>
    public static Feature BlockedStreams { get; } = new("blocked QPACK streams", static announced => announced.Settings is { QpackMaxTableCapacity: > 0, QpackBlockedStreams: > 0 });

    /// <summary>RFC 9220 section 3.</summary>
    public static Feature ExtendedConnect { get; } = new("extended CONNECT", static announced => announced.Settings.EnableConnectProtocol);

    /// <summary>RFC 9297 section 2.1.1.</summary>
    public static Feature HttpDatagrams { get; } = new("HTTP datagrams", static announced => announced.Settings.H3Datagram);

    /// <summary>RFC 9221 section 3.</summary>
    public static Feature QuicDatagrams { get; } = new("QUIC datagrams", static announced => announced.TransportParameters.Contains(TransportParameterId.MaxDatagramFrameSize));

    /// <summary>Never announced: the target's settings say where the suite is the origin.</summary>
    public static Feature WatchedOrigin { get; } = new("an origin behind it that the suite can watch", static _ => false);

    /// <summary>Never announced: the target's settings say where the suite is the far end of tunnels.</summary>
    public static Feature WatchedTunnel { get; } = new("a target of tunnels that the suite can watch", static _ => false);

    /// <summary>SETTINGS_MAX_FIELD_SECTION_SIZE names a limit (RFC 9114 section 4.2.2).</summary>
    public static Feature FieldSectionLimit { get; } = new("a limit for field sections", static announced => announced.Settings.MaxFieldSectionSize is not null);

    /// <summary>The page has an entity tag (RFC 9110 section 8.8.3).</summary>
    public static Feature EntityTag { get; } = new("an entity tag of its page", static announced => announced.Page.EntityTag is not null);

    /// <summary>The page has a date of modification that leaves room for an earlier one (RFC 9110 section 8.8.2).</summary>
    public static Feature ModificationDate { get; } = new("a modification date of its page", static announced => announced.Page.LastModified is { Year: > 1971 });

    /// <summary>The page says that it can be had in parts, and is long enough for some (RFC 9110 section 14.3).</summary>
    public static Feature Ranges { get; } = new("ranges of its page", static announced => announced.Page is { AcceptsRanges: true, Length: > 8 });

    /// <summary>Ranges, and an entity tag that holds for them (RFC 9110 section 13.1.5).</summary>
    public static Feature TaggedRanges { get; } = new("ranges of its page under a strong entity tag", static announced => Ranges.IsOffered(announced) && announced.Page.EntityTag?.StartsWith('"') == true);
}
