using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>A stream of the server ended, by FIN or RESET_STREAM.</summary>
public sealed record StreamEnded(StreamName Stream) : Condition;
