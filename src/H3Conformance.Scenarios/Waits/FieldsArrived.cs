using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>Some field section on a stream had all these lines among its own, octet by octet; an interim response or a trailer counts as well.</summary>
public sealed record FieldsArrived(StreamName Stream, ValueList<Field> Fields) : Condition;
