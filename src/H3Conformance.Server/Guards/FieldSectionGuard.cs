using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Watches how field sections are encoded (RFC 9204 section 4.5): every representation is legal.</summary>
public sealed class FieldSectionGuard(Enforcer enforcer)
{
    private const ulong Large = 1UL << 61;

    /// <summary>An encoded field section came. True where the server reacted.</summary>
    public bool Receive(Bytes section, StreamId stream)
    {
        var reader = new WireReader(section);
        if (!RawFieldSection.TryRead(ref reader, out var read))
            return false;
        if (read.Prefix is { DeltaBase: { Value: >= Large, IsTooLarge: false } } && enforcer.Tolerate(QpackTolerances.NumbersMayHave62Bits, stream))
            return true;
        if (read.Prefix is { EncodedInsertCount.Value: 0, Sign: false, DeltaBase: { Value: > 0, IsTooLarge: false } } && enforcer.Tolerate(QpackTolerances.BaseMayBeAnything, stream))
            return true;
        return read.Lines.SelectMany(RulesAbout).Any(rule => enforcer.Tolerate(rule, stream));
    }

    private static IEnumerable<Rule> RulesAbout(FieldLine line)
    {
        if (OfKind(line) is { } kind)
            yield return kind;
        if (line is LiteralWithNameReference { NeverIndexed: true } or LiteralWithPostBaseNameReference { NeverIndexed: true } or LiteralWithLiteralName { NeverIndexed: true })
            yield return QpackTolerances.NeverIndexedIsUnderstood;
        if (Strings(line).Any(static text => text.Coding == StringCoding.Huffman))
            yield return QpackTolerances.HuffmanIsUnderstood;
    }

    private static Rule? OfKind(FieldLine line) => line switch
    {
        IndexedFieldLine { Static: true } => QpackTolerances.IndexedStaticIsUnderstood,
        IndexedFieldLine => QpackTolerances.IndexedDynamicIsUnderstood,
        IndexedPostBase => QpackTolerances.IndexedPostBaseIsUnderstood,
        LiteralWithNameReference { Static: true } => QpackTolerances.StaticNameIsUnderstood,
        LiteralWithNameReference => QpackTolerances.DynamicNameIsUnderstood,
        LiteralWithPostBaseNameReference => QpackTolerances.PostBaseNameIsUnderstood,
        LiteralWithLiteralName => QpackTolerances.LiteralNameIsUnderstood,
        _ => null,
    };

    private static QpackString[] Strings(FieldLine line) => line switch
    {
        LiteralWithNameReference literal => [literal.Value],
        LiteralWithPostBaseNameReference literal => [literal.Value],
        LiteralWithLiteralName literal => [literal.Name, literal.Value],
        _ => [],
    };
}
