using H3Conformance.Http3.Qpack;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A whole instruction of the peer's encoder stream was carried out, as far as it can be.</summary>
public sealed record EncoderInstructionApplied(AppliedInstruction Applied) : Http3Event;
