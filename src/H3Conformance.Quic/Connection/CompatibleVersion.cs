using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>
/// A server's choice among the versions that a client lists in version_information (RFC 9368 section 2.3). It is made on the
/// whole ClientHello, before TLS answers: keys, tickets and transport parameters depend on it.
/// </summary>
internal sealed class CompatibleVersion(ConnectionState state)
{
    private const int HeaderLength = 4;
    private const int MostBuffered = 1 << 16;
    private Bytes _buffer;
    private bool _isChosen = state.Options.AvailableVersions.Count < 2;

    /// <summary>False while the ClientHello is not whole yet; then <paramref name="data"/> is kept, and given back with the rest.</summary>
    public bool TryChoose(ref Bytes data, ServerHandshake tls)
    {
        if (_isChosen)
            return true;
        _buffer = data = _buffer.Concat(data);
        if (IsCut(data))
            return false;
        _isChosen = true;
        var reader = new WireReader(data.Span);
        if (HandshakeMessage.TryRead(ref reader, out var message) && message is ClientHello hello && Wanted(hello) is { } version && version != state.Header.Version)
            Adopt(version, tls);
        return true;
    }

    private static bool IsCut(Bytes data) =>
        data.Length < HeaderLength || (data.Length < MostBuffered && data.Length < HeaderLength + ((data[1] << 16) | (data[2] << 8) | data[3]));

    private QuicVersion? Wanted(ClientHello hello)
    {
        if (hello.Find(ExtensionType.QuicTransportParameters) is not { } content)
            return null;
        var reader = new WireReader(content.Span);
        if (!TransportParameters.TryRead(ref reader, out var parameters) || parameters.Find(TransportParameterId.VersionInformation) is not { } parameter)
            return null;
        var offered = VersionInformation.Parse(parameter.Value)?.AvailableVersions ?? [];
        foreach (var version in state.Options.AvailableVersions)
        {
            if (offered.Contains(version) && (version == QuicVersion.V1 || version == QuicVersion.V2))
                return version;
        }

        return null;
    }

    private void Adopt(QuicVersion version, ServerHandshake tls)
    {
        state.Header.Version = version;
        state.Keys.SetInitial(version, state.InitialDestination, forSending: true);
        tls.Version = version;
        tls.TransportParameters = LocalTransportParameters.Encode(Role.Server, state.Options with { Version = version }, state.Identity);
    }
}
