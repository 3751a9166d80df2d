using H3Conformance.Quic.Tls.Extensions;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>One certificate of a chain (RFC 8446 section 4.4.2). <c>CertData</c>: DER.</summary>
public readonly record struct CertificateEntry(Bytes CertData, ValueList<Extension> Extensions);
