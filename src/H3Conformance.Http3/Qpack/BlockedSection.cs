namespace H3Conformance.Http3.Qpack;

/// <summary>The section waits for insertions, or for an earlier section of its stream (RFC 9204 section 2.2.1).</summary>
/// <param name="RequiredInsertCount">As declared by the section's prefix.</param>
public sealed record BlockedSection(ulong RequiredInsertCount) : DecodeResult;
