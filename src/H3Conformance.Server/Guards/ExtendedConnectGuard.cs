using H3Conformance.Http3.Fields;
using H3Conformance.Server.Content;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>What an extended CONNECT has to look like (RFC 8441 sections 4 and 5, RFC 9297 section 3.2).</summary>
internal static class ExtendedConnectGuard
{
    /// <summary>For inspecting requests, whether or not the server offers extended CONNECT: what a mutant lets pass is judged as if it did.</summary>
    public static RequestFieldOptions Options { get; } = new() { ExtendedConnect = true };

    private static readonly string[] ContentFields = ["content-length", "content-type", "transfer-encoding"];

    /// <summary>The rule that a fault breaks in an extended CONNECT; null where it breaks the rule of every request.</summary>
    public static Rule? Broken(FieldSection request, FieldFault fault)
    {
        if (request.Find(PseudoHeader.Protocol)?.ToText() == ConnectUdp.Protocol && ConnectUdp.Broken(request, fault) is { } broken)
            return broken;
        if (request.Find(PseudoHeader.Protocol)?.ToText() is not { } protocol || request.Find(PseudoHeader.Method)?.ToText() != "CONNECT")
            return null;
        return fault.Kind switch
        {
            FieldFaultKind.MissingScheme => ExtendedConnectRules.SchemeIsThere,
            FieldFaultKind.MissingPath => ExtendedConnectRules.PathIsThere,
            FieldFaultKind.ConnectionSpecificField when protocol == "websocket" => ExtendedConnectRules.NoConnectionFields,
            _ => null,
        };
    }

    /// <summary>What only a message that carries capsules must not have.</summary>
    public static Rule? Broken(FieldSection request) =>
        request.Find(PseudoHeader.Protocol)?.ToText() == ConnectUdp.Protocol && ContentFields.Any(name => request.Find(name) is not null)
            ? CapsuleRules.RequestsHaveNoContentFields
            : ConnectUdp.Broken(request);
}
