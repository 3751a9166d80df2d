using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Waits;

/// <summary>What a wait waits for. One that holds already ends the wait at once; the end of the connection ends every wait.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "condition")]
[JsonDerivedType(typeof(HandshakeIsComplete), "handshake_complete")]
[JsonDerivedType(typeof(HandshakeIsConfirmed), "handshake_confirmed")]
[JsonDerivedType(typeof(SettingsArrived), "settings")]
[JsonDerivedType(typeof(HeadersArrived), "headers")]
[JsonDerivedType(typeof(DataArrived), "data")]
[JsonDerivedType(typeof(StreamEnded), "stream_ended")]
[JsonDerivedType(typeof(StreamWasReset), "stream_reset")]
[JsonDerivedType(typeof(StreamsAreAdmitted), "streams_admitted")]
[JsonDerivedType(typeof(SentIsAcknowledged), "acknowledged")]
[JsonDerivedType(typeof(StreamIsAcknowledged), "stream_acknowledged")]
[JsonDerivedType(typeof(OctetsWereSent), "sent")]
[JsonDerivedType(typeof(SendingIsBlocked), "blocked")]
[JsonDerivedType(typeof(TimePassed), "duration")]
[JsonDerivedType(typeof(ConnectionIsClosed), "closed")]
[JsonDerivedType(typeof(ServerStreamIsOpen), "server_stream")]
[JsonDerivedType(typeof(TicketArrived), "ticket")]
[JsonDerivedType(typeof(InsertionsAcknowledged), "insertions_acknowledged")]
[JsonDerivedType(typeof(FieldsArrived), "fields")]
[JsonDerivedType(typeof(FrameArrived), "frame")]
[JsonDerivedType(typeof(ComparatorHolds), "comparator")]
[JsonDerivedType(typeof(AllHold), "all")]
public abstract record Condition;
