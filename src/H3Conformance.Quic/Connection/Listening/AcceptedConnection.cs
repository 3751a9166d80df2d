namespace H3Conformance.Quic.Connection.Listening;

/// <summary>A connection of a server: the transport, and the endpoint on top that is driven in its place.</summary>
public sealed record AcceptedConnection(QuicConnection Quic, IEndpoint Endpoint);
