using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>The server opened one of its own streams: server-control, server-qpack-encoder or server-qpack-decoder.</summary>
public sealed record ServerStreamIsOpen(StreamName Stream) : Condition;
