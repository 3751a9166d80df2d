namespace H3Conformance.Scenarios.Evidence;

/// <summary>Where the evidence of one run lies.</summary>
/// <param name="Qlog">qlog, JSON text sequences; <c>h3c replay</c> reads it.</param>
/// <param name="KeyLog">NSS key log.</param>
public sealed record EvidencePaths(string Qlog, string KeyLog);
