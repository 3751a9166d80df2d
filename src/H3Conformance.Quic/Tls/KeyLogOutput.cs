namespace H3Conformance.Quic.Tls;

/// <summary>A line of the NSS key log format: label, client random and secret in hex.</summary>
public sealed record KeyLogOutput(string Line) : TlsOutput;
