namespace H3Conformance.Scenarios.Evidence;

/// <summary>Where the evidence of one run lies.</summary>
/// <param name="Qlog">qlog, JSON text sequences; <c>h3c replay</c> reads it.</param>
/// <param name="KeyLog">NSS key log.</param>
/// <param name="Capture">pcapng with the datagrams and the secrets that open them.</param>
public sealed record EvidencePaths(string Qlog, string KeyLog, string Capture);
