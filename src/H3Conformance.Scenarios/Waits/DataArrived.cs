using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>So many octets of DATA were read on a stream.</summary>
public sealed record DataArrived(StreamName Stream, ulong Octets = 1) : Condition;
