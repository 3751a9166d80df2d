using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>The server opened one of its own streams: server-control, server-qpack-encoder, server-qpack-decoder or server-push.</summary>
public sealed record ServerStreamIsOpen(StreamName Stream) : Condition;
