using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>A final response's fields were read on a stream.</summary>
public sealed record HeadersArrived(StreamName Stream) : Condition;
