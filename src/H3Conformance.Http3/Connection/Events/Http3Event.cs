namespace H3Conformance.Http3.Connection.Events;

/// <summary>Something that happened on an HTTP/3 connection, in the order in which it happened.</summary>
public abstract record Http3Event;
