using H3Conformance.Http3.Qpack.Instructions;

namespace H3Conformance.Http3.Qpack;

/// <summary>An instruction of the peer's encoder, and where the dynamic table stands after it.</summary>
/// <param name="Instruction">As it came, whether it could be carried out or not.</param>
/// <param name="InsertCount">Insertions so far (RFC 9204 section 2.1.4).</param>
/// <param name="FirstIndex">The absolute index of the oldest entry that is still there.</param>
public sealed record AppliedInstruction(EncoderInstruction Instruction, ulong InsertCount, ulong FirstIndex);
