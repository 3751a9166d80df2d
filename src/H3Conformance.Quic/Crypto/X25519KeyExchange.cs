namespace H3Conformance.Quic.Crypto;

internal sealed class X25519KeyExchange : KeyExchange
{
    private readonly byte[] _privateKey = new byte[X25519.Length];

    public X25519KeyExchange(Random random)
    {
        random.NextBytes(_privateKey);
        PublicShare = X25519.PublicKey(_privateKey);
    }

    public override NamedGroup Group => NamedGroup.X25519;

    public override Bytes PublicShare { get; }

    public override bool TryAgree(ReadOnlySpan<byte> peerShare, out byte[] secret)
    {
        var fits = peerShare.Length == X25519.Length;
        secret = fits ? X25519.ScalarMult(_privateKey, peerShare) : [];
        return fits;
    }
}
