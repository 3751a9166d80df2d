namespace H3Conformance.Http3.Datagrams;

/// <summary>The end of a capsule that was too large to keep.</summary>
/// <param name="Type">The type of the capsule.</param>
/// <param name="Length">Octets of its value.</param>
public sealed record SkippedCapsuleItem(CapsuleType Type, ulong Length) : CapsuleItem;
