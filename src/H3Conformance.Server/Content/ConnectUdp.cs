using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Content;

/// <summary>Requests for UDP by the template of RFC 9298 section 2. Whatever the target is, it is an echo in memory.</summary>
internal static class ConnectUdp
{
    public const string Protocol = "connect-udp";
    private const string Prefix = "/.well-known/masque/udp/";

    public static bool IsAccepted(FieldSection request, Enforcer enforcer) =>
        request.Find(PseudoHeader.Protocol)?.ToText() == Protocol && IsOfTheTemplate(PathOf(request), enforcer)
        && (Broken(request) is not { } rule || !enforcer.Keeps(rule));

    /// <summary>The rule that the target breaks; null where it is in order.</summary>
    public static Rule? Broken(FieldSection request)
    {
        if (request.Find(PseudoHeader.Protocol)?.ToText() != Protocol || !PathOf(request).StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = PathOf(request)[Prefix.Length..].Split('/');
        if (parts.Length < 2 || parts[0].Length == 0 || parts[1].Length == 0)
            return CapsuleRules.TargetIsNotEmpty;
        if (!parts[1].All(char.IsAsciiDigit))
            return CapsuleRules.TargetIsWellFormed;
        return ushort.TryParse(parts[1], CultureInfo.InvariantCulture, out var port) && port > 0 ? null : CapsuleRules.PortIsInRange;
    }

    /// <summary>The rule that control data breaks (RFC 9298 section 3.4); null where it breaks the rule of every extended CONNECT.</summary>
    public static Rule? Broken(FieldSection request, FieldFault fault) => fault.Kind switch
    {
        FieldFaultKind.ProtocolWithoutConnect => CapsuleRules.MethodIsConnect,
        FieldFaultKind.EmptyPath => CapsuleRules.PathIsNotEmpty,
        FieldFaultKind.InvalidScheme when request.Find(PseudoHeader.Scheme) is { IsEmpty: true } => CapsuleRules.SchemeIsNotEmpty,
        _ => null,
    };

    /// <summary>What a Capsule-Protocol field has that is to be ignored (RFC 9297 section 3.4).</summary>
    public static Rule? OddityOf(FieldSection request) => request.Find("capsule-protocol")?.ToText() switch
    {
        null or "?1" => null,
        { } value when value.Contains(';', StringComparison.Ordinal) => CapsuleRules.ParametersAreIgnored,
        _ => CapsuleRules.CapsuleProtocolMayBeAnything,
    };

    /// <summary>RFC 9220 section 3: 501 for a protocol that the server does not know.</summary>
    public static int StatusOfRefusal(FieldSection request, Enforcer enforcer)
    {
        if (request.Find(PseudoHeader.Protocol)?.ToText() == Protocol)
            return 404;
        return enforcer.Keeps(ExtendedConnectRules.UnknownProtocolIsNotImplemented) ? 501 : 400;
    }

    public static FieldSection Acceptance(Enforcer enforcer)
    {
        var fields = Response.Of(enforcer.Keeps(CapsuleRules.ResponsesHaveNoForbiddenStatus) ? 200 : 204);
        if (enforcer.Keeps(CapsuleRules.AcceptancesNameCapsules))
            fields = fields.With("capsule-protocol", "?1");
        return enforcer.Keeps(CapsuleRules.ResponsesHaveNoContentFields) && enforcer.Keeps(CapsuleRules.AcceptancesObeyCapsules) ? fields : fields.With("content-type", "text/plain");
    }

    private static bool IsOfTheTemplate(string path, Enforcer enforcer) =>
        path.StartsWith(Prefix, StringComparison.Ordinal) || (path.Length == 0 && !enforcer.Keeps(CapsuleRules.PathIsNotEmpty));

    private static string PathOf(FieldSection request) => request.Find(PseudoHeader.Path)?.ToText() ?? "";
}
