using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Receiving;
using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>Carries TLS messages in CRYPTO frames and installs the keys that TLS gives (RFC 9001 section 4).</summary>
/// <param name="state">The connection.</param>
/// <param name="tls">Its TLS machine.</param>
/// <param name="fail">TLS failed on this side: closes the connection with an error and a reason.</param>
public sealed class HandshakeDriver(ConnectionState state, ITlsHandshake tls, Action<QuicError, string, TimeSpan> fail)
{
    private ITlsHandshake _tls = tls;
    private readonly CompatibleVersion _version = new(state);
    private TimeSpan _now;

    public HandshakeInfo Info => _tls.Info;

    public void Start(TimeSpan now)
    {
        _now = now;
        if (_tls is ServerHandshake server)
            server.Version = state.Header.Version;
        _tls.Start();
        Drain();
    }

    /// <summary>Begins again with a fresh TLS machine, as after Version Negotiation.</summary>
    public void Restart(ITlsHandshake tls, TimeSpan now)
    {
        _tls = tls;
        state.Initial.RestartCrypto();
        Start(now);
    }

    public void Receive(CryptoFrame frame, in ReceivedPacket packet)
    {
        _now = packet.Time;
        var space = state.SpaceOf(packet.Level);
        var outcome = space.CryptoIn.Receive(frame.Offset.Value, frame.CryptoData, fin: false);
        if (outcome.Fault is not null)
        {
            state.Events.AddViolation(TransportRule.CryptoWithinBuffer, QuicError.CryptoBufferExceeded, frame.Type.Value, $"CRYPTO data at offset {frame.Offset.Value}");
            return;
        }

        while (space.CryptoIn.TryRead(out var data, out _))
        {
            if (packet.Level == EncryptionLevel.Initial && _tls is ServerHandshake server && !_version.TryChoose(ref data, server))
                continue;
            _tls.Receive(packet.Level, data);
            Drain();
        }

        // RFC 9000 7.5: the buffer bounds what is ahead of the reader only.
        space.CryptoIn.TryTakeMaxStreamData(out _);
    }

    /// <summary>RFC 9001 4.1.2: HANDSHAKE_DONE came, or this is a server whose handshake is complete.</summary>
    public void Confirm()
    {
        if (state.HandshakeConfirmed)
            return;
        state.HandshakeConfirmed = true;
        state.Recovery.HandshakeConfirmed = true;
        state.Discard(EncryptionLevel.Initial);
        state.Discard(EncryptionLevel.Handshake);
        state.Events.Add(new HandshakeConfirmed());
    }

    private void Drain()
    {
        while (_tls.TryTakeOutput(out var output))
            Handle(output);
    }

    private void Handle(TlsOutput output)
    {
        switch (output)
        {
            case CryptoDataOutput crypto when state.Automatisms[Automatism.Handshake]:
                state.SpaceOf(crypto.Level).CryptoOut.Write(crypto.Data, fin: false);
                break;
            case ReadKeysOutput keys:
                JudgeLeftovers(keys.Level);
                state.Keys.SetRead(keys.Level, keys.Suite, VersionAt(keys.Level), keys.Secret);
                break;
            case WriteKeysOutput keys:
                state.Keys.SetWrite(keys.Level, keys.Suite, VersionAt(keys.Level), keys.Secret);
                break;
            case PeerTransportParametersOutput parameters:
                Take(parameters.Raw);
                break;
            case EarlyDataOutput early:
                Take(early);
                break;
            case HandshakeCompleteOutput:
                Complete();
                break;
            case TicketOutput ticket:
                state.Events.Add(new TicketReceived(ticket.Ticket with { Version = state.Header.Version, TransportParameters = state.PeerParametersRaw }));
                break;
            case KeyLogOutput line:
                state.Events.Add(new KeyLogged(line.Line));
                break;
            case MessageOutput message:
                state.Events.Add(new TlsMessagePassed(message.Sent, message.Message));
                break;
            case AlertOutput alert:
                state.Events.Add(new TlsFailed(alert.Alert, alert.Reason));
                fail(alert.Error, alert.Reason, _now);
                break;
            default:
                break;
        }
    }

    // RFC 9369 4.1: 0-RTT packets stay with the version of the first flight.
    private QuicVersion VersionAt(EncryptionLevel level) =>
        level == EncryptionLevel.ZeroRtt && state.Role == Role.Server ? state.Options.Version : state.Header.Version;

    // RFC 9001 4.1.3: what came at a level is used up before the next one begins.
    private void JudgeLeftovers(EncryptionLevel level)
    {
        if (level < EncryptionLevel.Handshake)
            return;
        var before = level == EncryptionLevel.OneRtt ? EncryptionLevel.Handshake : EncryptionLevel.Initial;
        if (state.SpaceOf(before).CryptoIn.HasUnread)
            state.Events.AddViolation(TransportRule.CryptoEndsWithItsLevel, QuicError.ProtocolViolation, FrameType.Crypto.Value, $"CRYPTO data of level {before} is left over");
    }

    private void Take(EarlyDataOutput early)
    {
        state.Events.Add(new EarlyDataDecided(early.Accepted));
        if (early.Accepted || state.Role == Role.Server)
            return;
        state.Keys.Discard(EncryptionLevel.ZeroRtt);
        state.Recovery.GiveUp(PacketSpace.Application);
    }

    private void Take(Bytes raw)
    {
        var reader = new WireReader(raw);
        if (!TransportParameters.TryRead(ref reader, out var parameters))
        {
            parameters = TransportParameters.Empty;
            state.Events.AddViolation(TransportRule.TransportParametersAreValid, QuicError.TransportParameterError, FrameType.Crypto.Value, "the transport parameters are cut short");
        }

        state.PeerParametersRaw = raw;
        state.ApplyPeerParameters(parameters);
        foreach (var (rule, detail) in TransportParameterInspector.Inspect(parameters, state))
        {
            var code = rule == TransportRule.VersionInformationIsAuthentic ? QuicError.VersionNegotiationError : QuicError.TransportParameterError;
            state.Events.AddViolation(rule, code, FrameType.Crypto.Value, detail);
        }

        state.Events.Add(new PeerTransportParametersReceived(parameters));
    }

    private void Complete()
    {
        state.HandshakeComplete = true;
        state.Events.Add(new HandshakeCompleted(_tls.Info));
        state.IssueConnectionIds();
        if (state.Role == Role.Client)
            return;
        state.Queue(EncryptionLevel.OneRtt, new HandshakeDoneFrame());
        Confirm();
    }
}
