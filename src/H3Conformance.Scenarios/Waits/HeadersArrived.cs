using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>A request's fields, or those of a final response, were read on a stream.</summary>
public sealed record HeadersArrived(StreamName Stream) : Condition;
