namespace H3Conformance.Http3.Fields;

/// <summary>Which pseudo-header fields may stand where (RFC 9114 section 4.3).</summary>
internal static class PseudoHeaderRules
{
    public static bool IsOfRequest(string name) =>
        name is PseudoHeader.Method or PseudoHeader.Scheme or PseudoHeader.Authority or PseudoHeader.Path or PseudoHeader.Protocol;

    public static bool IsOfResponse(string name) => name is PseudoHeader.Status;

    /// <summary>Order and repetition, and whatever fault <paramref name="misplaced"/> names for a field that is not of this section.</summary>
    public static void Inspect(List<ReceivedField> lines, Func<string, FieldFaultKind?> misplaced, List<FieldFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var regularSeen = false;
        foreach (var line in lines)
        {
            regularSeen |= !line.IsPseudoHeader;
            if (!line.IsPseudoHeader)
                continue;
            if (misplaced(line.Name) is { } kind)
                faults.Add(line.Fault(kind));
            else if (!seen.Add(line.Name))
                faults.Add(line.Fault(FieldFaultKind.DuplicatePseudoHeader));
            if (regularSeen)
                faults.Add(line.Fault(FieldFaultKind.PseudoHeaderAfterRegularField));
        }
    }
}
