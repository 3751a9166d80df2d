namespace H3Conformance.Http3.Fields;

/// <summary>Every rule that the header section of a response breaks (RFC 9114 sections 4.2, 4.3.2, 4.5 and 10.3).</summary>
public static class ResponseFieldInspector
{
    public static IReadOnlyList<FieldFault> Inspect(FieldSection section) => Inspect(section.Fields);

    public static IReadOnlyList<FieldFault> Inspect(IReadOnlyList<Field> fields)
    {
        var faults = new List<FieldFault>();
        var lines = ReceivedField.Of(fields);
        foreach (var line in lines)
        {
            FieldLineRules.Inspect(line, faults);
            // RFC 9114 4.2: the exception for TE is for requests.
            if (line.Name == "te")
                faults.Add(line.Fault(FieldFaultKind.ConnectionSpecificField));
        }

        PseudoHeaderRules.Inspect(lines, Misplaced, faults);
        ContentLength.Inspect(lines, faults);
        if (lines.Find(static line => line.Name == PseudoHeader.Status) is { } status)
            InspectStatus(status, lines, faults);
        else
            faults.Add(FieldFault.Of(FieldFaultKind.MissingStatus));
        return faults;
    }

    private static FieldFaultKind? Misplaced(string name)
    {
        if (PseudoHeaderRules.IsOfResponse(name))
            return null;
        return PseudoHeaderRules.IsOfRequest(name) ? FieldFaultKind.RequestPseudoHeaderInResponse : FieldFaultKind.UnknownPseudoHeader;
    }

    private static void InspectStatus(ReceivedField status, List<ReceivedField> lines, List<FieldFault> faults)
    {
        if (StatusCode.Parse(status.Value) is not { } code)
        {
            faults.Add(status.Fault(FieldFaultKind.InvalidStatus));
            return;
        }

        if (code is < 100 or > 599)
            faults.Add(status.Fault(FieldFaultKind.StatusOutOfRange));
        if (code == 101)
            faults.Add(status.Fault(FieldFaultKind.SwitchingProtocols));
        if (code is (>= 100 and <= 199) or 204 && lines.Find(static line => line.Name == ContentLength.Name) is { } length)
            faults.Add(length.Fault(FieldFaultKind.ContentLengthWithoutContent));
    }
}
