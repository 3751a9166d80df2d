namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>What the encoder of an offline file takes for acknowledged; the values are those in the names of such files.</summary>
public enum QifAcknowledgment
{
    /// <summary>Nothing ever.</summary>
    None = 0,

    /// <summary>Each section and its insertions, before the next section is encoded.</summary>
    Immediate = 1,
}
