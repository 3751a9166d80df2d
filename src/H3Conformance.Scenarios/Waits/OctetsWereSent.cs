using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>What was to be sent on a stream has left, whether it arrived or not.</summary>
/// <param name="Stream">A stream that this end sends on.</param>
/// <param name="Octets">Exactly so many octets of the stream have left, and perhaps more wait; null: all have, and so has the end of the stream or its reset.</param>
public sealed record OctetsWereSent(StreamName Stream, ulong? Octets = null) : Condition;
