using H3Conformance.Http3;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>A code that a section of an RFC allows beside the primary one.</summary>
/// <param name="Code">The other code.</param>
/// <param name="Citation">The section, as <c>RFC 9114 7.2.1</c>.</param>
public sealed record Alternative(H3Error Code, string Citation);
