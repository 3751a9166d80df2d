namespace H3Conformance.Server.Guards;

/// <summary>Where a request stream stands (RFC 9114 section 4.1).</summary>
public enum MessagePhase
{
    BeforeHeaders,
    InContent,
    AfterTrailers,
}
