using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>Every rule that the header section of a request breaks (RFC 9114 sections 4.2, 4.3.1, 4.4 and 10.3).</summary>
public static class RequestFieldInspector
{
    private static readonly Bytes Connect = Bytes.Latin1("CONNECT");

    public static IReadOnlyList<FieldFault> Inspect(FieldSection section, RequestFieldOptions options) => Inspect(section.Fields, options);

    public static IReadOnlyList<FieldFault> Inspect(IReadOnlyList<Field> fields, RequestFieldOptions options)
    {
        var faults = new List<FieldFault>();
        var lines = ReceivedField.Of(fields);
        foreach (var line in lines)
            FieldLineRules.Inspect(line, faults);
        PseudoHeaderRules.Inspect(lines, Misplaced, faults);
        InspectTe(lines, faults);
        ContentLength.Inspect(lines, faults);
        InspectControlData(new RequestLines(lines), options, faults);
        return faults;
    }

    private static FieldFaultKind? Misplaced(string name)
    {
        if (PseudoHeaderRules.IsOfRequest(name))
            return null;
        return PseudoHeaderRules.IsOfResponse(name) ? FieldFaultKind.ResponsePseudoHeaderInRequest : FieldFaultKind.UnknownPseudoHeader;
    }

    private static void InspectControlData(RequestLines request, RequestFieldOptions options, List<FieldFault> faults)
    {
        RequestTargetRules.InspectMethod(request, faults);
        if (request.Protocol is { } protocol)
            InspectProtocol(request, protocol, options, faults);
        if (request.Protocol is null && request.Method?.Value == Connect)
            ConnectRules.Inspect(request, faults);
        else
            RequestTargetRules.Inspect(request, faults);
    }

    private static void InspectProtocol(RequestLines request, ReceivedField protocol, RequestFieldOptions options, List<FieldFault> faults)
    {
        if (!options.ExtendedConnect)
            faults.Add(protocol.Fault(FieldFaultKind.ProtocolWithoutExtendedConnect));
        else if (request.Method is { } method && method.Value != Connect)
            faults.Add(protocol.Fault(FieldFaultKind.ProtocolWithoutConnect));
        // RFC 9110 7.8: a protocol is a token, with an optional slash and version.
        if (!protocol.Value.ToText().Split('/', 2).All(static part => Syntax.IsToken(Bytes.Utf8(part))))
            faults.Add(protocol.Fault(FieldFaultKind.InvalidProtocol));
    }

    // RFC 9114 4.2: the word is compared without regard to case, as RFC 9110 10.1.4 has it.
    private static void InspectTe(List<ReceivedField> lines, List<FieldFault> faults)
    {
        foreach (var line in lines.Where(static line => line.Name == "te"))
        {
            if (!line.Value.ToText().Split(',').All(static coding => coding.Trim(' ', '\t').Equals("trailers", StringComparison.OrdinalIgnoreCase)))
                faults.Add(line.Fault(FieldFaultKind.TeOtherThanTrailers));
        }
    }
}
