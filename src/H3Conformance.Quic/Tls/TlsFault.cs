namespace H3Conformance.Quic.Tls;

/// <summary>Every check that a server makes of a client. A server can be told to tolerate one, as if the check did not exist.</summary>
public enum TlsFault
{
    /// <summary>A message that does not follow its syntax.</summary>
    MalformedMessage,

    /// <summary>A message with octets after its last field.</summary>
    TrailingOctets,

    /// <summary>A message longer than any sensible one; never tolerated, for the sake of memory.</summary>
    MessageTooLong,

    /// <summary>A message that the state does not allow.</summary>
    UnexpectedMessage,

    /// <summary>RFC 9001 section 6: keys are not updated by TLS messages.</summary>
    KeyUpdateMessage,

    /// <summary>RFC 9001 section 8.3.</summary>
    EndOfEarlyDataMessage,

    /// <summary>A message at another encryption level than its own.</summary>
    WrongEncryptionLevel,

    /// <summary>RFC 9001 section 4.1.3: octets left over at a level when its successor begins.</summary>
    UnconsumedDataAtKeyChange,

    /// <summary>RFC 9001 section 4.1.3: new octets at a level whose successor is in use.</summary>
    DataAtPreviousLevel,

    /// <summary>RFC 9001 section 8.4.</summary>
    NonEmptyLegacySessionId,

    LegacyCompressionMethods,
    DuplicateExtension,
    MalformedExtension,
    UnsupportedVersion,
    NoCommonCipherSuite,
    MissingSupportedGroups,
    MissingKeyShare,
    NoCommonGroup,
    KeyShareNotInGroups,
    DuplicateKeyShare,
    InvalidKeyShare,
    MissingSignatureAlgorithms,
    NoCommonSignatureScheme,
    MissingApplicationProtocol,
    NoCommonApplicationProtocol,
    MissingTransportParameters,
    PreSharedKeyNotLast,
    MissingPskKeyExchangeModes,
    BinderCount,
    InvalidBinder,

    /// <summary>RFC 8446 section 4.1.2: the second ClientHello changes more than it may.</summary>
    SecondClientHelloChanged,

    /// <summary>The second ClientHello lacks the one key share that was asked for.</summary>
    RetriedKeyShare,

    EarlyDataAfterRetry,
    CookieMismatch,
    MissingClientCertificate,
    InvalidCertificateVerify,
    InvalidFinished,
}
