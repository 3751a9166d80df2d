namespace H3Conformance.Quic.Connection;

/// <summary>Which end of a connection an engine plays.</summary>
public enum Role
{
    Client,
    Server,
}
