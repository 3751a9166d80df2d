using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>The peer opened one of its own streams: server-control, server-qpack-encoder, server-qpack-decoder or server-push; where the scenario plays the server, client-control, client-qpack-encoder or client-qpack-decoder.</summary>
public sealed record ServerStreamIsOpen(StreamName Stream) : Condition;
