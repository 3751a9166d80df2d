using System.Collections.Frozen;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>A client that commits one fault, and the server that it commits it to.</summary>
public sealed record FaultScenario(ClientTlsOptions Client, ServerTlsOptions Server)
{
    private static readonly HandshakeType Hello = HandshakeType.ClientHello;

    /// <summary>False where the client cannot carry on although the server does.</summary>
    public bool CanComplete { get; init; } = true;

    public HandshakePair Run(params TlsFault[] tolerated) =>
        HandshakePair.Run(Client, Server with { ToleratedFaults = tolerated.ToFrozenSet() });

    /// <summary>Null for the two faults that need octets in another place than an edit can put them.</summary>
    public static FaultScenario? Of(TlsFault fault) => fault switch
    {
        TlsFault.MalformedMessage => Edit(new InsertBefore(Hello, Bytes.Hex("01 000001 03")) { AfterTranscript = true }),
        TlsFault.TrailingOctets => Edit(new AppendBytes(Hello, [0])),
        TlsFault.MessageTooLong => Edit(new InsertBefore(Hello, Bytes.Hex("01 ffffff"))),
        TlsFault.UnexpectedMessage => BeforeFinished("08 000002 0000"),
        TlsFault.KeyUpdateMessage => BeforeFinished("18 000001 00"),
        TlsFault.EndOfEarlyDataMessage => BeforeFinished("05 000000"),
        TlsFault.DataAtPreviousLevel => Edit(new InsertAfter(Hello, [1]) { AfterTranscript = true }),
        TlsFault.NonEmptyLegacySessionId => With(HandshakePair.ClientOptions with { CompatibilitySessionId = true }),
        // header 4, version 2, random 32, session ID 1, suites 2 + 6, one octet of length: the method
        TlsFault.LegacyCompressionMethods => Edit(new EditByte(Hello, 48, 1)),
        TlsFault.DuplicateExtension => Edit(new DuplicateExtension(Hello, ExtensionType.PskKeyExchangeModes)),
        TlsFault.MalformedExtension => Set(ExtensionType.ServerName, "00"),
        TlsFault.UnsupportedVersion => Remove(ExtensionType.SupportedVersions),
        TlsFault.NoCommonCipherSuite => With(HandshakePair.ClientOptions with { CipherSuites = [new CipherSuite(0x1304)] }) with { CanComplete = false },
        TlsFault.MissingSupportedGroups => Remove(ExtensionType.SupportedGroups),
        TlsFault.MissingKeyShare => With(HandshakePair.ClientOptions with
        {
            KeyShareGroups = [NamedGroup.Secp256r1],
            Edits = [new RemoveExtension(Hello, ExtensionType.KeyShare) { Occurrence = 1 }],
        }),
        TlsFault.NoCommonGroup => With(HandshakePair.ClientOptions with { Groups = [NamedGroup.X448], KeyShareGroups = [] }) with { CanComplete = false },
        TlsFault.KeyShareNotInGroups => Set(ExtensionType.SupportedGroups, "0002 0017"),
        TlsFault.DuplicateKeyShare => Set(ExtensionType.KeyShare, $"0048 {Share(NamedGroup.X25519)} {Share(NamedGroup.X25519)}") with { CanComplete = false },
        TlsFault.InvalidKeyShare => Set(ExtensionType.KeyShare, $"0024 001d 0020 {Bytes.Repeat(0, 32)}") with { CanComplete = false },
        TlsFault.MissingSignatureAlgorithms => Remove(ExtensionType.SignatureAlgorithms),
        TlsFault.NoCommonSignatureScheme => Set(ExtensionType.SignatureAlgorithms, "0002 0807"),
        TlsFault.MissingApplicationProtocol => Remove(ExtensionType.ApplicationLayerProtocolNegotiation),
        TlsFault.NoCommonApplicationProtocol => Set(ExtensionType.ApplicationLayerProtocolNegotiation, "0003 02 7878"),
        TlsFault.MissingTransportParameters => Remove(ExtensionType.QuicTransportParameters),
        TlsFault.PreSharedKeyNotLast => Resume(new MoveExtension(Hello, ExtensionType.PreSharedKey, 0)),
        TlsFault.MissingPskKeyExchangeModes => Resume(new RemoveExtension(Hello, ExtensionType.PskKeyExchangeModes)),
        TlsFault.BinderCount => Resume(new SetExtension(Hello, ExtensionType.PreSharedKey, TwoBinders())),
        TlsFault.InvalidBinder => Resume(new EditByte(Hello, -1, 1)),
        TlsFault.SecondClientHelloChanged => Retry(new SetExtension(Hello, new ExtensionType(0x1a1a), []) { Occurrence = 2 }),
        TlsFault.RetriedKeyShare => OtherShareAfterRetry() with { CanComplete = false },
        TlsFault.EarlyDataAfterRetry => Retry(new SetExtension(Hello, ExtensionType.EarlyData, []) { Occurrence = 2 }),
        TlsFault.CookieMismatch => Retry(new SetExtension(Hello, ExtensionType.Cookie, Bytes.Hex("0001 63")) { Occurrence = 2 }),
        TlsFault.MissingClientCertificate => Authenticate(HandshakePair.ClientOptions),
        TlsFault.InvalidCertificateVerify => Authenticate(HandshakePair.ClientOptions with
        {
            ClientCertificate = HandshakePair.Signer,
            Edits = [new EditByte(HandshakeType.CertificateVerify, -1, 1)],
        }),
        TlsFault.InvalidFinished => Edit(new EditByte(HandshakeType.Finished, -1, 1)),
        _ => null,
    };

    private static FaultScenario With(ClientTlsOptions client) => new(client, HandshakePair.ServerOptions);

    private static FaultScenario Edit(TlsEdit edit) => With(HandshakePair.ClientOptions with { Edits = [edit] });

    private static FaultScenario Set(ExtensionType type, string data) => Edit(new SetExtension(Hello, type, Bytes.Hex(data)));

    private static FaultScenario Remove(ExtensionType type) => Edit(new RemoveExtension(Hello, type));

    private static FaultScenario BeforeFinished(string message) =>
        Edit(new InsertBefore(HandshakeType.Finished, Bytes.Hex(message)) { AfterTranscript = true });

    private static FaultScenario Resume(TlsEdit edit) =>
        With(HandshakePair.ClientOptions with { Ticket = HandshakePair.Run().Ticket, Edits = [edit] });

    private static FaultScenario Retry(TlsEdit edit) => new(
        HandshakePair.ClientOptions with { Edits = [edit] },
        HandshakePair.ServerOptions with { RequireGroup = NamedGroup.Secp256r1, RetryCookie = [0x62] });

    private static FaultScenario OtherShareAfterRetry() => With(HandshakePair.ClientOptions with
    {
        KeyShareGroups = [],
        Edits = [new SetExtension(Hello, ExtensionType.KeyShare, Bytes.Hex($"0045 {Share(NamedGroup.Secp256r1)}")) { Occurrence = 2 }],
    });

    private static FaultScenario Authenticate(ClientTlsOptions client) =>
        new(client, HandshakePair.ServerOptions with { ClientAuthentication = ClientAuthentication.Require });

    private static Bytes Share(NamedGroup group)
    {
        var writer = new H3Conformance.Quic.Wire.WireWriter();
        new KeyShareEntry(group, KeyExchange.Create(group, new Random(3)).PublicShare).Write(writer);
        return writer.ToBytes();
    }

    private static Bytes TwoBinders() =>
        new OfferedPsksExtension([new PskIdentity([7], 0)], [Bytes.Repeat(1, 32), Bytes.Repeat(2, 32)]).ToExtension().Data;
}
