using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Passive;

/// <summary>From the faults of a section that the server sent to the requirements that they break.</summary>
internal static class SectionFaults
{
    public static void Report(IReadOnlyList<FieldFault> faults, StreamId stream, BreachList breaches)
    {
        foreach (var fault in faults)
        {
            if (Requirement(fault) is { } requirement)
                breaches.Add(requirement, $"{fault} on stream {stream}");
        }
    }

    // What only RFC 9110 wants of a field is not judged here.
    private static string? Requirement(FieldFault fault) => fault.Kind switch
    {
        FieldFaultKind.ConnectionSpecificField when fault.Name.ToText() == "transfer-encoding" => "rfc9114-4.1-7",
        FieldFaultKind.ConnectionSpecificField => "rfc9114-4.2-3",
        FieldFaultKind.UppercaseInName => "rfc9114-4.2-1",
        FieldFaultKind.EmptyName or FieldFaultKind.InvalidCharacterInName => "rfc9114-10.3-1",
        FieldFaultKind.NulCrOrLfInValue or FieldFaultKind.ControlCharacterInValue or FieldFaultKind.WhiteSpaceAroundValue => "rfc9114-10.3-2",
        FieldFaultKind.UnknownPseudoHeader => "rfc9114-4.3-1",
        FieldFaultKind.RequestPseudoHeaderInResponse => "rfc9114-4.3-2",
        FieldFaultKind.PseudoHeaderInTrailers => "rfc9114-4.3-3",
        FieldFaultKind.PseudoHeaderAfterRegularField => "rfc9114-4.3-5",
        FieldFaultKind.MissingStatus or FieldFaultKind.InvalidStatus or FieldFaultKind.DuplicatePseudoHeader => "rfc9114-4.3.2-1",
        FieldFaultKind.SwitchingProtocols => "rfc9114-4.5-x1",
        FieldFaultKind.MalformedContentLength or FieldFaultKind.ContentLengthsDiffer => "rfc9114-4.1.2-x9",
        _ => null,
    };
}
