namespace H3Conformance.Quic.Streams;

/// <summary>How far something that has to arrive has come.</summary>
internal enum Delivery
{
    NotWanted,
    Waiting,
    InFlight,
    Acknowledged,
}
