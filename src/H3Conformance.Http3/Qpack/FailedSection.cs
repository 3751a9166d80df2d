using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack;

/// <summary>The section breaks a rule.</summary>
/// <param name="Failure">The first of its faults.</param>
/// <param name="FieldsSoFar">What a decoder that overlooks every fault makes of the section: lines that cannot be resolved are left out.</param>
public sealed record FailedSection(QpackFailure Failure, ValueList<Field> FieldsSoFar) : DecodeResult;
