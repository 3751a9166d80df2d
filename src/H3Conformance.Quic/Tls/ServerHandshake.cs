using System.Security.Cryptography;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>The server side of a TLS 1.3 handshake for QUIC. What it refuses is named, and each refusal can be switched off.</summary>
public sealed class ServerHandshake : ITlsHandshake
{
    private readonly ServerTlsOptions _options;
    private readonly Random _random;
    private readonly DateTimeOffset _wallClock;
    private readonly HandshakeExchange _exchange;
    private readonly ServerRules _rules;
    private Negotiation _negotiation = new();
    private ClientHello? _firstHello;
    private KeySchedule _schedule = new(HashAlgorithmName.SHA256, Bytes.Empty);
    private Bytes _clientHandshakeTraffic;
    private Bytes _clientApplicationTraffic;

    public ServerHandshake(ServerTlsOptions options, Random random, DateTimeOffset wallClock)
    {
        _options = options;
        _random = random;
        _wallClock = wallClock;
        _exchange = new HandshakeExchange(options.Edits);
        _rules = new ServerRules(options, _exchange);
        TransportParameters = options.TransportParameters;
    }

    /// <summary>The content of quic_transport_parameters; may be set until the ClientHello is received.</summary>
    public Bytes TransportParameters { get; set; }

    /// <summary>The version of the connection: a ticket of another one is not accepted (RFC 9369 section 5).</summary>
    public QuicVersion Version { get; set; } = QuicVersion.V1;

    public ServerState State { get; private set; }

    public bool IsComplete => State == ServerState.Connected && !_exchange.IsDead;

    public HandshakeInfo Info { get; private set; } = new();

    public void Start()
    {
        // A server speaks second.
    }

    public bool TryTakeOutput(out TlsOutput output) => _exchange.TryTakeOutput(out output);

    public void Receive(EncryptionLevel level, ReadOnlySpan<byte> data)
    {
        if (_exchange.IsDead || data.IsEmpty)
            return;
        if (level < ServerTransitions.Level(State))
        {
            _rules.Refuses(TlsFault.DataAtPreviousLevel, $"New handshake octets at the level {level}, whose successor is in use.");
            return;
        }

        _exchange.Incoming.Append(level, data);
        while (!_exchange.IsDead)
        {
            if (_exchange.Incoming.IsTooLong(level))
                _rules.RefusesAlways(TlsFault.MessageTooLong, "A message announces more octets than any sensible one has.");
            else if (_exchange.Incoming.TryTake(level, out var raw))
                Process(level, raw, MessageReassembly.Parse(raw));
            else
                break;
        }
    }

    private void Process(EncryptionLevel level, Bytes raw, HandshakeMessage message)
    {
        _exchange.Emit(new MessageOutput(Sent: false, message));
        if (!IsExpected(message.Type))
            return;
        if (level != ServerTransitions.Level(State)
            && _rules.Refuses(TlsFault.WrongEncryptionLevel, $"{message.Type} at the level {level}."))
        {
            return;
        }

        if (message is RawMessage)
            _rules.Refuses(TlsFault.MalformedMessage, $"A malformed {message.Type}.");
        else if (message.Trailing.IsEmpty || !_rules.Refuses(TlsFault.TrailingOctets, $"{message.Type} has octets after its last field."))
            Dispatch(message, raw);
    }

    // A tolerated message that the state does not allow is skipped as if it had not come.
    private bool IsExpected(HandshakeType type)
    {
        if (ServerTransitions.Next(State, type).Count > 0)
            return true;
        var fault = type.Value switch
        {
            5 => TlsFault.EndOfEarlyDataMessage,
            24 => TlsFault.KeyUpdateMessage,
            _ => TlsFault.UnexpectedMessage,
        };
        _rules.Refuses(fault, $"{type} in the state {State}.");
        return false;
    }

    private void Dispatch(HandshakeMessage message, Bytes raw)
    {
        switch (message)
        {
            case ClientHello hello:
                OnClientHello(hello, raw);
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
        }
    }

    private void OnClientHello(ClientHello hello, Bytes raw)
    {
        _exchange.ClientRandom = hello.Random;
        if (_firstHello is not null && !new RetryReview(_rules, _firstHello, _negotiation.Group).Run(hello))
            return;
        var review = new ClientHelloReview(_rules, hello);
        if (!review.Run())
            return;
        _negotiation = review.Result with { Suite = _firstHello is null ? review.Result.Suite : _negotiation.Suite };
        if (_negotiation.Share is null)
            Retry(hello, raw);
        else
            Accept(hello, raw);
    }

    private void Retry(ClientHello hello, Bytes raw)
    {
        if (_firstHello is not null)
        {
            _rules.RefusesAlways(TlsFault.NoCommonGroup, "No usable key share after a HelloRetryRequest.");
            return;
        }

        _firstHello = hello;
        Info = Info with { HelloRetryRequestSeen = true };
        Advance(ServerState.WaitRetriedClientHello, raw);
        _exchange.Transcript.ReplaceByMessageHash(_negotiation.Suite.Hash);
        List<Extension> extensions =
        [
            new SelectedVersionExtension(SupportedVersionsExtension.Tls13).ToExtension(),
            new RetryKeyShareExtension(_negotiation.Group).ToExtension(),
        ];
        if (!_options.RetryCookie.IsEmpty)
            extensions.Add(new CookieExtension(_options.RetryCookie).ToExtension());
        _exchange.Send(EncryptionLevel.Initial, ServerHello(hello, Messages.ServerHello.HelloRetryRequestRandom, [.. extensions]));
    }

    private void Accept(ClientHello hello, Bytes raw)
    {
        var psks = new PskReview(_rules, hello, raw, _exchange.Transcript);
        if (!psks.Run(ref _negotiation, Version, _wallClock) || !TryAgree(out var key, out var secret) || HasLeftovers(EncryptionLevel.Initial))
            return;
        _negotiation = _negotiation with { EarlyDataAccepted = _firstHello is null && psks.AcceptsEarlyData(_negotiation, _wallClock) };
        Info = Info with
        {
            CipherSuite = _negotiation.Suite,
            Group = _negotiation.Group,
            Alpn = _negotiation.Alpn,
            ServerName = _negotiation.ServerName,
            PskUsed = _negotiation.Session is not null,
            EarlyDataOffered = _negotiation.EarlyDataOffered,
            EarlyDataAccepted = _negotiation.EarlyDataAccepted,
        };
        var asksForCertificate = _options.ClientAuthentication != ClientAuthentication.None && _negotiation.Session is null;
        Advance(asksForCertificate ? ServerState.WaitCertificate : ServerState.WaitFinished, raw);
        if (_negotiation.TransportParameters is { } parameters)
            _exchange.Emit(new PeerTransportParametersOutput(parameters));
        _schedule = new KeySchedule(_negotiation.Suite.Hash, _negotiation.Session?.Psk ?? Bytes.Empty);
        DecideEarlyData();
        _schedule.Agree(secret);
        SendServerHello(hello, key);
        SendFlight();
    }

    private bool TryAgree(out KeyExchange key, out Bytes secret)
    {
        key = KeyExchange.Create(_negotiation.Group, _random);
        var agreed = key.TryAgree(_negotiation.Share!.Value.KeyExchange, out var octets);
        secret = agreed ? octets : new byte[32];
        return (agreed && octets.AsSpan().ContainsAnyExcept((byte)0))
            || !_rules.Refuses(TlsFault.InvalidKeyShare, $"The key share for {_negotiation.Group} is of no use.");
    }

    private void DecideEarlyData()
    {
        if (!_negotiation.EarlyDataOffered)
            return;
        _exchange.Emit(new EarlyDataOutput(_negotiation.EarlyDataAccepted));
        if (!_negotiation.EarlyDataAccepted)
            return;
        var traffic = _schedule.ClientEarlyTraffic(Hash());
        _exchange.LogSecret("CLIENT_EARLY_TRAFFIC_SECRET", traffic);
        _exchange.LogSecret("EARLY_EXPORTER_SECRET", _schedule.EarlyExporter(Hash()));
        _exchange.ReadKeys(EncryptionLevel.ZeroRtt, _negotiation.Suite, traffic);
    }

    private ServerHello ServerHello(ClientHello hello, Bytes serverRandom, ValueList<Extension> extensions) => new()
    {
        Random = serverRandom,
        LegacySessionIdEcho = hello.LegacySessionId,
        CipherSuite = _negotiation.Suite,
        Extensions = extensions,
    };

    private void SendServerHello(ClientHello hello, KeyExchange key)
    {
        var octets = new byte[32];
        _random.NextBytes(octets);
        List<Extension> extensions =
        [
            new SelectedVersionExtension(SupportedVersionsExtension.Tls13).ToExtension(),
            new ServerKeyShareExtension(new KeyShareEntry(key.Group, key.PublicShare)).ToExtension(),
        ];
        if (_negotiation.Session is not null)
            extensions.Add(new SelectedPskExtension(_negotiation.SelectedIdentity).ToExtension());
        _exchange.Send(EncryptionLevel.Initial, ServerHello(hello, octets, [.. extensions]));
    }

    private void SendFlight()
    {
        var hash = Hash();
        _clientHandshakeTraffic = _schedule.ClientHandshakeTraffic(hash);
        var serverTraffic = _schedule.ServerHandshakeTraffic(hash);
        _exchange.LogSecret("CLIENT_HANDSHAKE_TRAFFIC_SECRET", _clientHandshakeTraffic);
        _exchange.LogSecret("SERVER_HANDSHAKE_TRAFFIC_SECRET", serverTraffic);
        _exchange.WriteKeys(EncryptionLevel.Handshake, _negotiation.Suite, serverTraffic);
        _exchange.ReadKeys(EncryptionLevel.Handshake, _negotiation.Suite, _clientHandshakeTraffic);

        _exchange.Send(EncryptionLevel.Handshake, EncryptedExtensions());
        if (State == ServerState.WaitCertificate)
            SendCertificateRequest();
        if (_negotiation.Session is null)
            SendCertificate();
        _exchange.Send(EncryptionLevel.Handshake, new Finished(_schedule.VerifyData(serverTraffic, Hash())));
        BeginApplicationData();
    }

    private EncryptedExtensions EncryptedExtensions()
    {
        var parameters = _negotiation.EarlyDataAccepted ? _options.EarlyDataTransportParameters ?? TransportParameters : TransportParameters;
        List<Extension> extensions = [new QuicTransportParametersExtension(parameters).ToExtension()];
        if (_negotiation.Alpn is { } alpn)
            extensions.Add(new AlpnExtension([alpn]).ToExtension());
        if (_negotiation.ServerName is not null)
            extensions.Add(new Extension(ExtensionType.ServerName, Bytes.Empty));
        if (_negotiation.EarlyDataAccepted)
            extensions.Add(new EarlyDataExtension().ToExtension());
        return new EncryptedExtensions { Extensions = [.. extensions] };
    }

    private void SendCertificateRequest()
    {
        var schemes = new SignatureAlgorithmsExtension(SignatureScheme.Verifiable).ToExtension();
        _exchange.Send(EncryptionLevel.Handshake, new CertificateRequest { Extensions = [schemes] });
    }

    private void SendCertificate()
    {
        var entries = _options.Signer.Chain.Select(static certificate => new CertificateEntry(certificate, [])).ToValueList();
        _exchange.Send(EncryptionLevel.Handshake, new CertificateMessage(Bytes.Empty, entries));
        var signature = _options.Signer.Sign(_negotiation.Scheme, CertificateVerify.ServerContent(Hash()));
        _exchange.Send(EncryptionLevel.Handshake, new CertificateVerify(_negotiation.Scheme, signature));
    }

    private void BeginApplicationData()
    {
        var hash = Hash();
        _clientApplicationTraffic = _schedule.ClientApplicationTraffic(hash);
        var server = _schedule.ServerApplicationTraffic(hash);
        Info = Info with { ExporterSecret = _schedule.Exporter(hash) };
        _exchange.LogSecret("CLIENT_TRAFFIC_SECRET_0", _clientApplicationTraffic);
        _exchange.LogSecret("SERVER_TRAFFIC_SECRET_0", server);
        _exchange.LogSecret("EXPORTER_SECRET", Info.ExporterSecret);
        _exchange.WriteKeys(EncryptionLevel.OneRtt, _negotiation.Suite, server);
    }

    private void OnCertificate(CertificateMessage message, Bytes raw)
    {
        Info = Info with { PeerCertificates = message.CertificateList.Select(static entry => entry.CertData).ToValueList() };
        var isMissing = message.CertificateList.Count == 0;
        if (isMissing && _options.ClientAuthentication == ClientAuthentication.Require
            && _rules.Refuses(TlsFault.MissingClientCertificate, "The client has no certificate."))
        {
            return;
        }

        Advance(isMissing ? ServerState.WaitFinished : ServerState.WaitCertificateVerify, raw);
    }

    private void OnCertificateVerify(CertificateVerify message, Bytes raw)
    {
        var publicKey = CertificateCheck.PublicKey(Info.PeerCertificates[0]);
        Info = Info with { PeerSignatureScheme = message.Algorithm };
        if (!SignatureVerifier.Verify(message.Algorithm, publicKey, CertificateVerify.ClientContent(Hash()), message.Signature)
            && _rules.Refuses(TlsFault.InvalidCertificateVerify, "The signature of the client is not valid."))
        {
            return;
        }

        Advance(ServerState.WaitFinished, raw);
    }

    private void OnFinished(Finished message, Bytes raw)
    {
        if (message.VerifyData != _schedule.VerifyData(_clientHandshakeTraffic, Hash())
            && _rules.Refuses(TlsFault.InvalidFinished, "The Finished of the client is not valid."))
        {
            return;
        }

        if (HasLeftovers(EncryptionLevel.Handshake))
            return;
        Advance(ServerState.Connected, raw);
        _exchange.ReadKeys(EncryptionLevel.OneRtt, _negotiation.Suite, _clientApplicationTraffic);
        _exchange.Emit(new HandshakeCompleteOutput());
        SendTickets();
    }

    private void SendTickets()
    {
        var sealer = new TicketSealer(_options.TicketKey);
        if (!sealer.IsAble)
            return;
        var resumption = _schedule.Resumption(Hash());
        for (var i = 0; i < _options.TicketCount; i++)
            _exchange.Send(EncryptionLevel.OneRtt, Ticket(sealer, resumption, [(byte)i]));
    }

    private NewSessionTicket Ticket(TicketSealer sealer, Bytes resumption, Bytes nonce)
    {
        var maxEarlyDataSize = _options.AcceptEarlyData ? _options.MaxEarlyDataSize : 0;
        var ageAdd = (uint)_random.NextInt64(1L << 32);
        var session = new SealedSession(
            _wallClock,
            _options.TicketLifetime,
            ageAdd,
            _negotiation.Suite,
            Version,
            _schedule.TicketPsk(resumption, nonce),
            maxEarlyDataSize,
            _negotiation.Alpn ?? "",
            _options.ApplicationState);
        return new NewSessionTicket
        {
            TicketLifetime = _options.TicketLifetime,
            TicketAgeAdd = ageAdd,
            TicketNonce = nonce,
            Ticket = sealer.Seal(session, _random),
            Extensions = maxEarlyDataSize > 0 ? [new MaxEarlyDataSizeExtension(maxEarlyDataSize).ToExtension()] : [],
        };
    }

    private Bytes Hash() => _exchange.Transcript.Hash(_negotiation.Suite.Hash);

    private void Advance(ServerState next, Bytes raw)
    {
        _exchange.Transcript.Add(raw);
        State = next;
    }

    private bool HasLeftovers(EncryptionLevel level)
    {
        if (!_exchange.Incoming.HasPending(level))
            return false;
        if (_rules.Refuses(TlsFault.UnconsumedDataAtKeyChange, $"Octets are left over at the level {level} when its successor begins."))
            return true;
        _exchange.Incoming.Discard(level);
        return false;
    }
}
