using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>A field section and the stream that carried it.</summary>
public sealed record QifSection(ulong StreamId, ValueList<Field> Fields);
