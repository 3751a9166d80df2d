using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>Finds what is wrong with a peer's transport parameters (RFC 9000 sections 7.3, 7.4 and 18.2).</summary>
public static class TransportParameterInspector
{
    private const ulong SmallestUdpPayload = 1200;
    private const ulong LargestAckDelayExponent = 20;
    private const ulong AckDelayBound = 1 << 14;
    private const ulong LargestStreamCount = 1UL << 60;
    private const ulong SmallestConnectionIdLimit = 2;

    private const int LongestConnectionId = 20;
    private static readonly TransportParameterId[] ConnectionIdParameters =
    [
        TransportParameterId.OriginalDestinationConnectionId, TransportParameterId.InitialSourceConnectionId, TransportParameterId.RetrySourceConnectionId,
    ];

    private static readonly TransportParameterId[] ServersOnly =
    [
        TransportParameterId.OriginalDestinationConnectionId, TransportParameterId.StatelessResetToken,
        TransportParameterId.PreferredAddress, TransportParameterId.RetrySourceConnectionId,
    ];

    private static readonly TransportParameterId[] Integers =
    [
        TransportParameterId.MaxIdleTimeout, TransportParameterId.MaxUdpPayloadSize, TransportParameterId.InitialMaxData,
        TransportParameterId.InitialMaxStreamDataBidiLocal, TransportParameterId.InitialMaxStreamDataBidiRemote,
        TransportParameterId.InitialMaxStreamDataUni, TransportParameterId.InitialMaxStreamsBidi, TransportParameterId.InitialMaxStreamsUni,
        TransportParameterId.AckDelayExponent, TransportParameterId.MaxAckDelay, TransportParameterId.ActiveConnectionIdLimit,
        TransportParameterId.MaxDatagramFrameSize,
    ];

    public static IEnumerable<(TransportRule Rule, string Detail)> Inspect(TransportParameters parameters, ConnectionState state)
    {
        foreach (var detail in Values(parameters).Concat(Lengths(parameters)).Concat(state.Role == Role.Server ? OfClient(parameters) : []))
            yield return (TransportRule.TransportParametersAreValid, detail);
        foreach (var detail in ConnectionIds(parameters, state))
            yield return (TransportRule.ConnectionIdsAreAuthentic, detail);
        if (Versions(parameters, state) is { } fault)
            yield return (TransportRule.VersionInformationIsAuthentic, fault);
    }

    private static IEnumerable<string> Values(TransportParameters parameters)
    {
        HashSet<TransportParameterId> seen = [];
        foreach (var item in parameters.Parameters)
        {
            if (!seen.Add(item.Id))
                yield return $"{item.Id} stands more than once";
        }

        foreach (var id in Integers)
        {
            if (parameters.Find(id) is not null && Integer(parameters, id) is null)
                yield return $"{id} is not a variable-length integer";
        }

        if (Integer(parameters, TransportParameterId.MaxUdpPayloadSize) is < SmallestUdpPayload and var size)
            yield return $"max_udp_payload_size is {size}";
        if (Integer(parameters, TransportParameterId.AckDelayExponent) is > LargestAckDelayExponent and var exponent)
            yield return $"ack_delay_exponent is {exponent}";
        if (Integer(parameters, TransportParameterId.MaxAckDelay) is >= AckDelayBound and var delay)
            yield return $"max_ack_delay is {delay}";
        if (Integer(parameters, TransportParameterId.ActiveConnectionIdLimit) is < SmallestConnectionIdLimit and var limit)
            yield return $"active_connection_id_limit is {limit}";
        if (Integer(parameters, TransportParameterId.InitialMaxStreamsBidi) is > LargestStreamCount)
            yield return "initial_max_streams_bidi is above 2^60";
        if (Integer(parameters, TransportParameterId.InitialMaxStreamsUni) is > LargestStreamCount)
            yield return "initial_max_streams_uni is above 2^60";
    }

    private static IEnumerable<string> Lengths(TransportParameters parameters)
    {
        if (parameters.Find(TransportParameterId.StatelessResetToken) is { Value.Length: not StatelessReset.TokenLength } token)
            yield return $"stateless_reset_token has {token.Value.Length} octets";
        if (parameters.Find(TransportParameterId.DisableActiveMigration) is { Value.IsEmpty: false })
            yield return "disable_active_migration has a value";
        foreach (var id in ConnectionIdParameters)
        {
            if (parameters.Find(id) is { Value.Length: > LongestConnectionId } found)
                yield return $"{id} has {found.Value.Length} octets";
        }
    }

    private static string? Versions(TransportParameters parameters, ConnectionState state)
    {
        if (parameters.Find(TransportParameterId.VersionInformation) is not { } parameter)
            return state.FollowedVersionNegotiation && state.Header.Version != QuicVersion.V1 ? "version_information is missing after a Version Negotiation" : null;
        if (VersionInformation.Parse(parameter.Value) is not { } information)
            return "version_information is not a list of versions";
        if (information.ChosenVersion == QuicVersion.Negotiation || information.AvailableVersions.Contains(QuicVersion.Negotiation))
            return "version_information lists version 0";
        var expected = state.Role == Role.Client ? state.Header.Version : state.Options.Version;
        if (information.ChosenVersion != expected)
            return $"the Chosen Version is {information.ChosenVersion}, the packets say {expected}";
        return state.Role == Role.Server && !information.AvailableVersions.Contains(information.ChosenVersion)
            ? "the Chosen Version is not among the Available Versions"
            : null;
    }

    private static ulong? Integer(TransportParameters parameters, TransportParameterId id) => parameters.Find(id)?.AsVarInt()?.Value;

    private static IEnumerable<string> OfClient(TransportParameters parameters) =>
        ServersOnly.Where(id => parameters.Find(id) is not null).Select(static id => $"a client sent {id}");

    private static IEnumerable<string> ConnectionIds(TransportParameters parameters, ConnectionState state)
    {
        var source = parameters.Find(TransportParameterId.InitialSourceConnectionId);
        if (source is null)
            yield return "initial_source_connection_id is missing";
        else if (source.Value != state.PeerSourceConnectionId)
            yield return $"initial_source_connection_id is {source.Value}, the packets say {state.PeerSourceConnectionId}";
        if (state.Role == Role.Server)
            yield break;
        var original = parameters.Find(TransportParameterId.OriginalDestinationConnectionId);
        if (original?.Value != state.Identity.OriginalDestination)
            yield return $"original_destination_connection_id is {original?.Value.ToString() ?? "missing"}, {state.Identity.OriginalDestination} was sent";
        var retry = parameters.Find(TransportParameterId.RetrySourceConnectionId);
        if (retry?.Value != state.RetrySourceConnectionId)
            yield return $"retry_source_connection_id is {retry?.Value.ToString() ?? "missing"}, the Retry said {state.RetrySourceConnectionId?.ToString() ?? "nothing"}";
    }
}
