namespace H3Conformance.Http3.Datagrams;

/// <summary>One step of reading a data stream of capsules, as <see cref="CapsuleReader"/> gives them.</summary>
public abstract record CapsuleItem;
