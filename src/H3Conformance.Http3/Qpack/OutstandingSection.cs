namespace H3Conformance.Http3.Qpack;

/// <summary>A section that was sent with references to the dynamic table and is not acknowledged.</summary>
/// <param name="RequiredInsertCount">Not 0.</param>
/// <param name="References">Absolute indices, one for each reference.</param>
internal sealed record OutstandingSection(ulong RequiredInsertCount, IReadOnlyList<ulong> References);
