using System.Text;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>Control data of a request, other than plain CONNECT (RFC 9114 section 4.3.1).</summary>
internal static class RequestTargetRules
{
    private static readonly Bytes Options = Bytes.Latin1("OPTIONS");
    private static readonly Bytes Asterisk = Bytes.Latin1("*");

    public static void InspectMethod(RequestLines request, List<FieldFault> faults)
    {
        if (request.Method is not { } method)
            faults.Add(FieldFault.Of(FieldFaultKind.MissingMethod));
        else if (!Syntax.IsToken(method.Value))
            faults.Add(method.Fault(FieldFaultKind.InvalidMethod));
    }

    public static void Inspect(RequestLines request, List<FieldFault> faults)
    {
        if (request.Scheme is not { } scheme)
            faults.Add(FieldFault.Of(FieldFaultKind.MissingScheme));
        else if (!Syntax.IsScheme(scheme.Value))
            faults.Add(scheme.Fault(FieldFaultKind.InvalidScheme));
        InspectPath(request, faults);
        InspectHosts(request, faults);
        if (request.Authority is { Value.IsEmpty: false } authority)
            InspectAuthority(request, authority, faults);
    }

    private static void InspectPath(RequestLines request, List<FieldFault> faults)
    {
        if (request.Path is not { } path)
        {
            faults.Add(FieldFault.Of(FieldFaultKind.MissingPath));
            return;
        }

        if (path.Value.IsEmpty && request.IsHttp)
            faults.Add(path.Fault(FieldFaultKind.EmptyPath));
        var isAsterisk = path.Value == Asterisk && request.Method?.Value == Options;
        if (request.IsHttp && !isAsterisk && path.Value.Span is [not (byte)'/', ..])
            faults.Add(path.Fault(FieldFaultKind.PathWithoutLeadingSlash));
        if (!Syntax.IsPathAndQuery(path.Value))
            faults.Add(path.Fault(FieldFaultKind.InvalidCharacterInPath));
    }

    private static void InspectHosts(RequestLines request, List<FieldFault> faults)
    {
        if (!request.IsHttp)
            return;
        if (request.Authority is null && request.Hosts.Count == 0)
            faults.Add(FieldFault.Of(FieldFaultKind.MissingAuthorityAndHost));
        if (request.Authority is { Value.IsEmpty: true } empty)
            faults.Add(empty.Fault(FieldFaultKind.EmptyAuthority));
        foreach (var host in request.Hosts)
        {
            if (host.Value.IsEmpty)
                faults.Add(host.Fault(FieldFaultKind.EmptyHost));
            else if (request.Authority is { Value.IsEmpty: false } authority && !Ascii.EqualsIgnoreCase(host.Value, authority.Value))
                faults.Add(host.Fault(FieldFaultKind.HostAndAuthorityDiffer));
        }
    }

    private static void InspectAuthority(RequestLines request, ReceivedField line, List<FieldFault> faults)
    {
        var authority = Authority.Parse(line.Value);
        if (authority.Userinfo is not null && request.IsHttp)
            faults.Add(line.Fault(FieldFaultKind.UserinfoInAuthority));
        if (!Syntax.IsHost(authority.Host) || !authority.HasNumericPort)
            faults.Add(line.Fault(FieldFaultKind.InvalidAuthority));
    }
}
