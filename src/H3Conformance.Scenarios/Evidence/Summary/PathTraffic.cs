namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Counts of one path, or of a whole connection.</summary>
public sealed class PathTraffic
{
    /// <summary>Packets.</summary>
    public long Sent { get; internal set; }

    /// <summary>Packets that could be opened.</summary>
    public long Received { get; internal set; }

    /// <summary>Packets that carried stream data for a second time.</summary>
    public long Retransmitted { get; internal set; }

    /// <summary>Octets of UDP payload.</summary>
    public long SentOctets { get; internal set; }

    /// <summary>Octets of UDP payload.</summary>
    public long ReceivedOctets { get; internal set; }

    /// <summary>Octets of stream data that were sent for a second time.</summary>
    public long RetransmittedOctets { get; internal set; }

    internal void Count(long repeatedOctets)
    {
        Sent++;
        Retransmitted += repeatedOctets > 0 ? 1 : 0;
        RetransmittedOctets += repeatedOctets;
    }

    internal void Take(PathTraffic unassigned)
    {
        Sent += unassigned.Sent;
        Retransmitted += unassigned.Retransmitted;
        RetransmittedOctets += unassigned.RetransmittedOctets;
        (unassigned.Sent, unassigned.Retransmitted, unassigned.RetransmittedOctets) = (0, 0, 0);
    }
}
