using System.Buffers;

namespace H3Conformance.Http3.Fields;

/// <summary>What holds of every field line: the syntax of names and values, and no connection-specific fields (RFC 9114 sections 4.2 and 10.3).</summary>
internal static class FieldLineRules
{
    private static readonly SearchValues<byte> OtherControls =
        SearchValues.Create([.. Enumerable.Range(1, 0x1f).Append(0x7f).Select(static octet => (byte)octet).Except("\t\r\n"u8.ToArray())]);

    public static void Inspect(ReceivedField line, List<FieldFault> faults)
    {
        InspectName(line, faults);
        // The values of pseudo-header fields have narrower rules of their own.
        if (line.IsPseudoHeader)
            return;
        InspectValue(line, faults);
        if (line.Name is "connection" or "keep-alive" or "proxy-connection" or "transfer-encoding" or "upgrade")
            faults.Add(line.Fault(FieldFaultKind.ConnectionSpecificField));
    }

    private static void InspectName(ReceivedField line, List<FieldFault> faults)
    {
        var name = line.Field.Name.Span;
        if (name.IsEmpty)
            faults.Add(line.Fault(FieldFaultKind.EmptyName));
        if (name.ContainsAnyInRange((byte)'A', (byte)'Z'))
            faults.Add(line.Fault(FieldFaultKind.UppercaseInName));
        var token = line.IsPseudoHeader ? name[1..] : name;
        if (!token.IsEmpty && !Syntax.IsToken(token))
            faults.Add(line.Fault(FieldFaultKind.InvalidCharacterInName));
    }

    private static void InspectValue(ReceivedField line, List<FieldFault> faults)
    {
        var value = line.Value.Span;
        if (value.ContainsAny((byte)0, (byte)'\r', (byte)'\n'))
            faults.Add(line.Fault(FieldFaultKind.NulCrOrLfInValue));
        if (value.ContainsAny(OtherControls))
            faults.Add(line.Fault(FieldFaultKind.ControlCharacterInValue));
        if (value is [(byte)' ' or (byte)'\t', ..] or [.., (byte)' ' or (byte)'\t'])
            faults.Add(line.Fault(FieldFaultKind.WhiteSpaceAroundValue));
    }
}
