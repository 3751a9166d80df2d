using H3Conformance.Http3.Qpack;

namespace H3Conformance.Corpus.Harness;

/// <summary>Frames with a valid field section, for tests of the frames around it.</summary>
public static class Encoded
{
    public static HeadersFrame Headers(FieldSection fields) => new(Section(fields));

    public static PushPromiseFrame Promise(ulong pushId, FieldSection fields) => new(pushId, Section(fields));

    // Without the dynamic table, so that it is valid on every stream of every connection.
    private static Bytes Section(FieldSection fields) => new QpackEncoder().Encode(0, fields.Fields);
}
