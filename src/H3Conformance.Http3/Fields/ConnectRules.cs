namespace H3Conformance.Http3.Fields;

/// <summary>Control data of a CONNECT request without :protocol (RFC 9114 section 4.4).</summary>
internal static class ConnectRules
{
    public static void Inspect(RequestLines request, List<FieldFault> faults)
    {
        if (request.Scheme is { } scheme)
            faults.Add(scheme.Fault(FieldFaultKind.ConnectWithScheme));
        if (request.Path is { } path)
            faults.Add(path.Fault(FieldFaultKind.ConnectWithPath));
        if (request.Authority is not { Value.IsEmpty: false } authority)
            faults.Add(request.Authority?.Fault(FieldFaultKind.ConnectWithoutAuthority) ?? FieldFault.Of(FieldFaultKind.ConnectWithoutAuthority));
        else
            InspectAuthority(authority, faults);
    }

    private static void InspectAuthority(ReceivedField line, List<FieldFault> faults)
    {
        var authority = Authority.Parse(line.Value);
        if (authority.Userinfo is not null)
            faults.Add(line.Fault(FieldFaultKind.UserinfoInAuthority));
        if (!Syntax.IsHost(authority.Host))
            faults.Add(line.Fault(FieldFaultKind.InvalidAuthority));
        else if (authority.Port is null)
            faults.Add(line.Fault(FieldFaultKind.ConnectWithoutPort));
        else if (authority.PortNumber is null)
            faults.Add(line.Fault(FieldFaultKind.ConnectWithInvalidPort));
    }
}
