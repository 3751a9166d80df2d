using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Puts another authority into the requests of a scenario. Lines that refer to a table, or that are given in octets, stay as they are.</summary>
public static class AuthorityRewriter
{
    /// <param name="scenario">The recording.</param>
    /// <param name="authority">The value of every <c>:authority</c> and <c>host</c> line, whatever the case of its name.</param>
    public static Scenario Rewrite(Scenario scenario, string authority) =>
        scenario with { Actions = scenario.Actions.Select(action => Rewrite(action, Bytes.Latin1(authority))).ToValueList() };

    private static Action Rewrite(Action action, Bytes authority) => action switch
    {
        SendRequest request => request with { Fields = Rewrite(request.Fields, authority) },
        SendFields fields => fields with { Fields = Rewrite(fields.Fields, authority) },
        SendFieldSection section => section with { Section = section.Section with { Lines = section.Section.Lines.Select(line => Rewrite(line, authority)).ToValueList() } },
        _ => action,
    };

    private static ValueList<Field> Rewrite(ValueList<Field> fields, Bytes authority) =>
        fields.Select(field => IsAuthority(field.Name) ? field with { Value = authority } : field).ToValueList();

    private static FieldLine Rewrite(FieldLine line, Bytes authority) =>
        line is LiteralWithLiteralName { Name.Coding: not StringCoding.HuffmanRaw } literal && IsAuthority(literal.Name.Octets)
            ? literal with { Value = new QpackString(authority, StringCoding.Huffman) }
            : line;

    private static bool IsAuthority(Bytes name) => name.ToText().ToLowerInvariant() is ":authority" or "host";
}
