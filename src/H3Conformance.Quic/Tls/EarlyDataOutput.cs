namespace H3Conformance.Quic.Tls;

/// <summary>The fate of the 0-RTT data that a client offered: decided by a server, learned by a client from EncryptedExtensions.</summary>
public sealed record EarlyDataOutput(bool Accepted) : TlsOutput;
