namespace H3Conformance.Scenarios.Passive;

/// <summary>How far a response has come (RFC 9114 section 4.1).</summary>
internal enum ResponsePhase
{
    Nothing,
    Interim,
    Final,
    Trailers,
}
