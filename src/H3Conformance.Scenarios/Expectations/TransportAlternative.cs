using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>A transport code that a section of an RFC allows beside the primary one.</summary>
/// <param name="Code">The other code.</param>
/// <param name="Citation">The section, as <c>RFC 9000 4.6</c>.</param>
public sealed record TransportAlternative(QuicError Code, string Citation);
