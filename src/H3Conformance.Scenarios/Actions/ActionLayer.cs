namespace H3Conformance.Scenarios.Actions;

/// <summary>The layer at which an action works, from the outside in.</summary>
public enum ActionLayer
{
    Datagram,
    Packet,
    QuicFrame,
    Tls,
    TransportParameters,
    Stream,
    Http3Frame,
    Qpack,
    Message,
    Engine,
    Connection,
    Wait,
}
