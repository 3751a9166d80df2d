using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;

namespace H3Conformance.Scenarios.Actions;

/// <summary>What the client offers in its first flight. What is null stays as the target wants it.</summary>
public sealed record Offer : Action
{
    public static readonly ActionDescriptor Description = new("offer", ActionLayer.Tls, "Chooses version, ALPN, SNI, cipher suites and groups of the first flight.", [
        new("version", FieldKind.Versions, "the QUIC version of the first packet", ""),
        new("alpn", FieldKind.Names, "protocols, most wanted first", ""),
        new("server_name", FieldKind.Text, "SNI; a lone dash sends none", ""),
        new("cipher_suites", FieldKind.Names, "most wanted first", ""),
        new("groups", FieldKind.Names, "most wanted first", ""),
        new("key_shares", FieldKind.Names, "groups to send a key share for", ""),
    ]);

    public QuicVersion? Version { get; init; }

    public ValueList<string>? Alpn { get; init; }

    public string? ServerName { get; init; }

    public ValueList<CipherSuite>? CipherSuites { get; init; }

    public ValueList<NamedGroup>? Groups { get; init; }

    public ValueList<NamedGroup>? KeyShares { get; init; }

    private protected override ActionDescriptor Described => Description;

    private protected override bool ShapesTheConnection => true;
}
