namespace H3Conformance.Http3.Fields;

/// <summary>Every rule that a trailer section breaks, in either direction (RFC 9114 sections 4.2, 4.3 and 10.3).</summary>
public static class TrailerInspector
{
    public static IReadOnlyList<FieldFault> Inspect(FieldSection section) => Inspect(section.Fields);

    public static IReadOnlyList<FieldFault> Inspect(IReadOnlyList<Field> fields)
    {
        var faults = new List<FieldFault>();
        foreach (var line in ReceivedField.Of(fields))
        {
            FieldLineRules.Inspect(line, faults);
            if (line.IsPseudoHeader)
                faults.Add(line.Fault(FieldFaultKind.PseudoHeaderInTrailers));
            // RFC 9114 4.2: the exception for TE is for the header section of a request.
            if (line.Name == "te")
                faults.Add(line.Fault(FieldFaultKind.ConnectionSpecificField));
        }

        return faults;
    }
}
