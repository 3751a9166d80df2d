using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>What was to be sent on a stream is blocked: the peer has to raise a limit first (RFC 9000 sections 4.1 and 4.6).</summary>
/// <param name="Stream">A stream that this end sends on.</param>
/// <param name="By">The frame that would raise the limit; null takes any of them.</param>
public sealed record SendingIsBlocked(StreamName Stream, PeerLimit? By = null) : Condition;
