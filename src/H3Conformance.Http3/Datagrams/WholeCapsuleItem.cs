namespace H3Conformance.Http3.Datagrams;

/// <summary>A capsule, complete.</summary>
public sealed record WholeCapsuleItem(Capsule Capsule) : CapsuleItem;
