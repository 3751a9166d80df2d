using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>The transport parameters that an end sends (RFC 9000 section 18.2).</summary>
public static class LocalTransportParameters
{
    public static Bytes Encode(Role role, QuicOptions options, ConnectionIdentity identity)
    {
        var limits = options.Limits;
        var parameters = TransportParameters.Empty
            .With(TransportParameterId.InitialMaxData, limits.Data)
            .With(TransportParameterId.InitialMaxStreamDataBidiLocal, limits.DataBidirectionalLocal)
            .With(TransportParameterId.InitialMaxStreamDataBidiRemote, limits.DataBidirectionalRemote)
            .With(TransportParameterId.InitialMaxStreamDataUni, limits.DataUnidirectional)
            .With(TransportParameterId.InitialMaxStreamsBidi, limits.BidirectionalStreams)
            .With(TransportParameterId.InitialMaxStreamsUni, limits.UnidirectionalStreams)
            .With(TransportParameterId.ActiveConnectionIdLimit, options.ActiveConnectionIdLimit)
            .With(TransportParameterId.InitialSourceConnectionId, identity.Local);
        if (options.IdleTimeout > TimeSpan.Zero)
            parameters = parameters.With(TransportParameterId.MaxIdleTimeout, (ulong)options.IdleTimeout.TotalMilliseconds);
        if (options.MaxDatagramFrameSize > 0)
            parameters = parameters.With(TransportParameterId.MaxDatagramFrameSize, options.MaxDatagramFrameSize);
        if (options.AvailableVersions.Count > 0)
            parameters = parameters.With(TransportParameterId.VersionInformation, new VersionInformation(options.Version, options.AvailableVersions).ToBytes());
        if (role == Role.Server)
            parameters = AddServersOwn(parameters, identity);
        parameters = options.TransportParameterEdits.Aggregate(parameters, static (edited, edit) => edit.Apply(edited));
        var writer = new WireWriter();
        parameters.Write(writer);
        return writer.ToBytes();
    }

    private static TransportParameters AddServersOwn(TransportParameters parameters, ConnectionIdentity identity)
    {
        parameters = parameters
            .With(TransportParameterId.OriginalDestinationConnectionId, identity.OriginalDestination)
            .With(TransportParameterId.StatelessResetToken, identity.LocalToken);
        return identity.Retry is { } retry ? parameters.With(TransportParameterId.RetrySourceConnectionId, retry) : parameters;
    }
}
