using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>RESET_STREAM arrived for a stream.</summary>
public sealed record StreamWasReset(StreamName Stream) : Condition;
