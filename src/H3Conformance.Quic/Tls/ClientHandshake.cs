using System.Security.Cryptography;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>
/// The client side of a TLS 1.3 handshake for QUIC.
/// <c>random</c>: The source of every random octet. <c>wallClock</c>: For certificates and the age of tickets.
/// </summary>
public sealed class ClientHandshake(ClientTlsOptions options, Random random, DateTimeOffset wallClock) : ITlsHandshake
{
    private readonly HandshakeExchange _exchange = new(options.Edits);
    private readonly Dictionary<NamedGroup, KeyExchange> _keys = [];
    private ClientOffer _offer = new(options, Bytes.Empty, Bytes.Empty, []);
    private ServerHelloCheck? _check;
    private CipherSuite _suite;
    private KeySchedule _schedule = new(HashAlgorithmName.SHA256, Bytes.Empty);
    private Bytes _clientHandshakeTraffic;
    private Bytes _serverHandshakeTraffic;
    private Bytes _resumption;
    private Bytes _peerTransportParameters;
    private CertificateRequest? _request;

    public ClientState State { get; private set; }

    public bool IsComplete => State == ClientState.Connected && !_exchange.IsDead;

    public HandshakeInfo Info { get; private set; } = new();

    public bool TryTakeOutput(out TlsOutput output) => _exchange.TryTakeOutput(out output);

    public void Start()
    {
        if (State != ClientState.Start)
            return;
        foreach (var group in options.KeyShareGroups.Where(static group => group.IsSupported))
            _keys.TryAdd(group, KeyExchange.Create(group, random));
        var ticket = UsableTicket();
        _offer = _offer with
        {
            Random = RandomOctets(32),
            SessionId = options.CompatibilitySessionId ? RandomOctets(32) : Bytes.Empty,
            KeyShares = Shares(),
            EarlyData = ticket is not null && AllowsEarlyData(ticket),
            Psk = ticket is null ? null : ClientOffer.Placeholder(ticket, wallClock),
        };
        if (ticket is not null)
            _schedule = new KeySchedule(ticket.Suite.Hash, ticket.Psk);
        SendClientHello();
        if (_offer.EarlyData)
            OfferEarlyData(ticket!);
        State = ClientState.WaitServerHello;
    }

    public void Receive(EncryptionLevel level, ReadOnlySpan<byte> data)
    {
        if (_exchange.IsDead || data.IsEmpty)
            return;
        if (level < ClientTransitions.Level(State))
        {
            _exchange.Violate($"New handshake octets at the level {level}, whose successor is in use.");
            return;
        }

        _exchange.Incoming.Append(level, data);
        while (!_exchange.IsDead)
        {
            if (_exchange.Incoming.IsTooLong(level))
                _exchange.Fail(TlsAlert.DecodeError, "A message announces more octets than any sensible one has.");
            else if (_exchange.Incoming.TryTake(level, out var raw))
                Process(level, raw, MessageReassembly.Parse(raw));
            else
                break;
        }
    }

    private void Process(EncryptionLevel level, Bytes raw, HandshakeMessage message)
    {
        _exchange.Emit(new MessageOutput(Sent: false, message));
        if (State == ClientState.Connected && message.Type == HandshakeType.CertificateRequest)
            // RFC 9001 4.4: no authentication after the handshake.
            _exchange.Violate("A CertificateRequest after the handshake.");
        else if (ClientTransitions.Next(State, message.Type).Count == 0 || level != ClientTransitions.Level(State))
            _exchange.Fail(TlsAlert.UnexpectedMessage, $"{message.Type} at the level {level} in the state {State}.");
        else if (message is RawMessage || !message.Trailing.IsEmpty)
            _exchange.Fail(TlsAlert.DecodeError, $"A malformed {message.Type}.");
        else
            Dispatch(message, raw);
    }

    private void Dispatch(HandshakeMessage message, Bytes raw)
    {
        switch (message)
        {
            case ServerHello { IsHelloRetryRequest: true } hello:
                OnHelloRetryRequest(hello, raw);
                break;
            case ServerHello hello:
                OnServerHello(hello, raw);
                break;
            case EncryptedExtensions extensions:
                OnEncryptedExtensions(extensions, raw);
                break;
            case CertificateRequest request:
                _request = request;
                Advance(ClientState.WaitCertificate, raw);
                break;
            case CertificateMessage certificate:
                OnCertificate(certificate, raw);
                break;
            case CertificateVerify verify:
                OnCertificateVerify(verify, raw);
                break;
            case Finished finished:
                OnFinished(finished, raw);
                break;
            case NewSessionTicket ticket:
                OnNewSessionTicket(ticket);
                break;
        }
    }

    private void OnHelloRetryRequest(ServerHello hello, Bytes raw)
    {
        if (State == ClientState.WaitRetriedServerHello)
        {
            _exchange.Fail(TlsAlert.UnexpectedMessage, "A second HelloRetryRequest.");
            return;
        }

        if (_exchange.Fails(_check!.Judge(hello))
            || !new HelloRetryRequestReview(_exchange, options).TryRead(hello, _keys.Keys, out var group, out var cookie))
        {
            return;
        }

        if (group is { } selected)
        {
            _keys.Clear();
            _keys[selected] = KeyExchange.Create(selected, random);
        }

        _suite = hello.CipherSuite;
        _exchange.Transcript.ReplaceByMessageHash(_suite.Hash);
        if (_offer.EarlyData)
            _exchange.Emit(new EarlyDataOutput(Accepted: false));
        var ticket = UsableTicket() is { } usable && usable.Suite.Hash == _suite.Hash ? usable : null;
        _offer = _offer with
        {
            KeyShares = Shares(),
            Cookie = cookie,
            EarlyData = false,
            Psk = ticket is null ? null : ClientOffer.Placeholder(ticket, wallClock),
        };
        Info = Info with { HelloRetryRequestSeen = true, CipherSuite = _suite };
        Advance(ClientState.WaitRetriedServerHello, raw);
        SendClientHello();
    }

    private void OnServerHello(ServerHello hello, Bytes raw)
    {
        if (_exchange.Fails(_check!.Judge(hello)))
            return;
        if (Info.HelloRetryRequestSeen && hello.CipherSuite != _suite)
        {
            _exchange.Fail(TlsAlert.IllegalParameter, $"The suite {hello.CipherSuite} is not that of the HelloRetryRequest.");
            return;
        }

        if (!TryReadPsk(hello, out var pskUsed) || !TryAgree(hello, out var secret, out var group) || HasLeftovers(EncryptionLevel.Initial))
            return;
        _suite = hello.CipherSuite;
        _schedule = new KeySchedule(_suite.Hash, pskUsed ? options.Ticket!.Psk : Bytes.Empty);
        _schedule.Agree(secret);
        Info = Info with { CipherSuite = _suite, Group = group, PskUsed = pskUsed };
        Advance(ClientState.WaitEncryptedExtensions, raw);

        var hash = Hash();
        _clientHandshakeTraffic = _schedule.ClientHandshakeTraffic(hash);
        _serverHandshakeTraffic = _schedule.ServerHandshakeTraffic(hash);
        _exchange.LogSecret("CLIENT_HANDSHAKE_TRAFFIC_SECRET", _clientHandshakeTraffic);
        _exchange.LogSecret("SERVER_HANDSHAKE_TRAFFIC_SECRET", _serverHandshakeTraffic);
        _exchange.WriteKeys(EncryptionLevel.Handshake, _suite, _clientHandshakeTraffic);
        _exchange.ReadKeys(EncryptionLevel.Handshake, _suite, _serverHandshakeTraffic);
    }

    private bool TryReadPsk(ServerHello hello, out bool used)
    {
        used = false;
        if (hello.Find(ExtensionType.PreSharedKey) is not { } data)
            return true;
        if (!SelectedPskExtension.TryRead(data, out var selected))
            return _exchange.Malformed(ExtensionType.PreSharedKey);
        used = _offer.Psk is not null && selected.SelectedIdentity == 0 && options.Ticket!.Suite.Hash == hello.CipherSuite.Hash;
        if (!used)
            _exchange.Fail(TlsAlert.IllegalParameter, "The server selects a pre-shared key that was not offered for its suite.");
        return used;
    }

    private bool TryAgree(ServerHello hello, out Bytes secret, out NamedGroup group)
    {
        secret = default;
        group = default;
        if (hello.Find(ExtensionType.KeyShare) is not { } data)
        {
            _exchange.Fail(TlsAlert.MissingExtension, "A ServerHello without key_share.");
            return false;
        }

        if (!ServerKeyShareExtension.TryRead(data, out var share))
            return _exchange.Malformed(ExtensionType.KeyShare);
        group = share.ServerShare.Group;
        if (!_keys.TryGetValue(group, out var key)
            || !key.TryAgree(share.ServerShare.KeyExchange, out var agreed)
            || !agreed.AsSpan().ContainsAnyExcept((byte)0))
        {
            _exchange.Fail(TlsAlert.IllegalParameter, $"The key share of the server for {group} is of no use.");
            return false;
        }

        secret = agreed;
        return true;
    }

    private void OnEncryptedExtensions(EncryptedExtensions message, Bytes raw)
    {
        var alpnWasEdited = _check!.WasEdited(ExtensionType.ApplicationLayerProtocolNegotiation);
        var review = new EncryptedExtensionsReview(_exchange, options, alpnWasEdited, Info);
        if (_exchange.Fails(_check.Judge(message)) || !review.Run(message, _offer.EarlyData))
            return;
        Info = review.Info;
        _peerTransportParameters = review.TransportParameters;
        _exchange.Emit(new PeerTransportParametersOutput(_peerTransportParameters));
        if (_offer.EarlyData)
            _exchange.Emit(new EarlyDataOutput(Info.EarlyDataAccepted));
        Advance(Info.PskUsed ? ClientState.WaitFinished : ClientState.WaitCertificateOrCertificateRequest, raw);
    }

    private void OnCertificate(CertificateMessage message, Bytes raw)
    {
        Info = Info with { PeerCertificates = message.CertificateList.Select(static entry => entry.CertData).ToValueList() };
        if (!_exchange.Fails(ServerAuthentication.Judge(message, options, wallClock)))
            Advance(ClientState.WaitCertificateVerify, raw);
    }

    private void OnCertificateVerify(CertificateVerify message, Bytes raw)
    {
        Info = Info with { PeerSignatureScheme = message.Algorithm };
        if (!_exchange.Fails(ServerAuthentication.Judge(message, Info.PeerCertificates[0], options, Hash())))
            Advance(ClientState.WaitFinished, raw);
    }

    private void OnFinished(Finished message, Bytes raw)
    {
        if (message.VerifyData != _schedule.VerifyData(_serverHandshakeTraffic, Hash()))
        {
            _exchange.Fail(TlsAlert.DecryptError, "The Finished of the server is not valid.");
            return;
        }

        if (HasLeftovers(EncryptionLevel.Handshake))
            return;
        Advance(ClientState.Connected, raw);
        var hash = Hash();
        SendCertificate();
        _exchange.Send(EncryptionLevel.Handshake, new Finished(_schedule.VerifyData(_clientHandshakeTraffic, Hash())));
        _resumption = _schedule.Resumption(Hash());
        BeginApplicationData(hash);
        _exchange.Emit(new HandshakeCompleteOutput());
    }

    private void BeginApplicationData(Bytes toServerFinished)
    {
        var client = _schedule.ClientApplicationTraffic(toServerFinished);
        var server = _schedule.ServerApplicationTraffic(toServerFinished);
        Info = Info with { ExporterSecret = _schedule.Exporter(toServerFinished) };
        _exchange.LogSecret("CLIENT_TRAFFIC_SECRET_0", client);
        _exchange.LogSecret("SERVER_TRAFFIC_SECRET_0", server);
        _exchange.LogSecret("EXPORTER_SECRET", Info.ExporterSecret);
        _exchange.WriteKeys(EncryptionLevel.OneRtt, _suite, client);
        _exchange.ReadKeys(EncryptionLevel.OneRtt, _suite, server);
    }

    private void SendCertificate()
    {
        if (_request is null)
            return;
        var signer = options.ClientCertificate;
        var entries = (signer?.Chain ?? []).Select(static certificate => new CertificateEntry(certificate, [])).ToValueList();
        _exchange.Send(EncryptionLevel.Handshake, new CertificateMessage(_request.CertificateRequestContext, entries));
        if (signer is not null)
        {
            var signature = signer.Sign(signer.Schemes[0], CertificateVerify.ClientContent(Hash()));
            _exchange.Send(EncryptionLevel.Handshake, new CertificateVerify(signer.Schemes[0], signature));
        }
    }

    private void OnNewSessionTicket(NewSessionTicket message)
    {
        if (!TryReadMaxEarlyDataSize(message, out var maxEarlyDataSize))
            return;
        _exchange.Emit(new TicketOutput(new SessionTicket
        {
            Identity = message.Ticket,
            Psk = _schedule.TicketPsk(_resumption, message.TicketNonce),
            Suite = _suite,
            Lifetime = message.TicketLifetime,
            AgeAdd = message.TicketAgeAdd,
            MaxEarlyDataSize = maxEarlyDataSize,
            ReceivedAt = wallClock,
            Alpn = Info.Alpn,
            ServerName = options.ServerName,
            TransportParameters = _peerTransportParameters,
        }));
    }

    private bool TryReadMaxEarlyDataSize(NewSessionTicket message, out uint size)
    {
        size = 0;
        if (message.Find(ExtensionType.EarlyData) is not { } data)
            return true;
        if (!MaxEarlyDataSizeExtension.TryRead(data, out var content))
            return _exchange.Malformed(ExtensionType.EarlyData);
        size = content.MaxEarlyDataSize;
        // RFC 9001 4.6.1: any other value is a fault.
        return size == uint.MaxValue || _exchange.Violate($"A ticket with a max_early_data_size of {size}.");
    }

    private void SendClientHello()
    {
        var message = _offer.ToMessage();
        var edited = _exchange.Edit(message);
        if (_offer.Psk is { } psk)
        {
            var hash = options.Ticket!.Suite.Hash;
            edited = edited with
            {
                Octets = PskBinders.Bind(edited.Octets, psk, _schedule, truncated => _exchange.Transcript.HashWith(hash, truncated)),
            };
        }

        var sent = edited.Parse() as ClientHello ?? message;
        _check = new ServerHelloCheck(message, sent);
        _exchange.ClientRandom = sent.Random;
        Info = Info with { ServerName = ClientOffer.IsHostName(options.ServerName) ? options.ServerName : null };
        _exchange.Send(EncryptionLevel.Initial, edited);
    }

    private void OfferEarlyData(SessionTicket ticket)
    {
        var hash = _exchange.Transcript.Hash(ticket.Suite.Hash);
        var traffic = _schedule.ClientEarlyTraffic(hash);
        Info = Info with { EarlyDataOffered = true };
        _exchange.LogSecret("CLIENT_EARLY_TRAFFIC_SECRET", traffic);
        _exchange.LogSecret("EARLY_EXPORTER_SECRET", _schedule.EarlyExporter(hash));
        _exchange.WriteKeys(EncryptionLevel.ZeroRtt, ticket.Suite, traffic);
    }

    private SessionTicket? UsableTicket() =>
        options.Ticket is { } ticket
        && wallClock - ticket.ReceivedAt <= TimeSpan.FromSeconds(ticket.Lifetime)
        && options.CipherSuites.Any(suite => suite.Hash == ticket.Suite.Hash)
            ? ticket
            : null;

    private bool AllowsEarlyData(SessionTicket ticket) =>
        options.OfferEarlyData
        && ticket.MaxEarlyDataSize > 0
        && options.CipherSuites.Contains(ticket.Suite)
        && (ticket.Alpn is null || options.Alpn.Contains(ticket.Alpn));

    private ValueList<KeyShareEntry> Shares() => _keys.Values.Select(static key => new KeyShareEntry(key.Group, key.PublicShare)).ToValueList();

    private Bytes RandomOctets(int count)
    {
        var octets = new byte[count];
        random.NextBytes(octets);
        return octets;
    }

    private Bytes Hash() => _exchange.Transcript.Hash(_suite.Hash);

    private void Advance(ClientState next, Bytes raw)
    {
        _exchange.Transcript.Add(raw);
        State = next;
    }

    private bool HasLeftovers(EncryptionLevel level)
    {
        if (_exchange.Incoming.HasPending(level))
            _exchange.Violate($"Octets are left over at the level {level} when its successor begins.");
        return _exchange.IsDead;
    }
}
