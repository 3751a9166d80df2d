namespace H3Conformance.Http3.Datagrams;

/// <summary>The data stream ended inside a capsule (RFC 9297 section 3.3).</summary>
/// <param name="Type">Null where the stream ended inside the type.</param>
/// <param name="OctetsMissing">Octets that the field begun last still wants: the value, or the type or length (at least 1).</param>
public sealed record TruncatedCapsuleItem(CapsuleType? Type, ulong OctetsMissing) : CapsuleItem;
