using System.Buffers.Binary;

namespace H3Conformance.Quic.Crypto;

/// <summary>RFC 9001 section 5.4.4: the sample is the block counter and the nonce.</summary>
internal sealed class ChaCha20HeaderProtection(ReadOnlySpan<byte> key) : HeaderProtection
{
    private readonly byte[] _key = key.ToArray();

    public override void Mask(ReadOnlySpan<byte> sample, Span<byte> mask)
    {
        Span<byte> block = stackalloc byte[ChaCha20.BlockLength];
        ChaCha20.Block(_key, BinaryPrimitives.ReadUInt32LittleEndian(sample), sample.Slice(4, 12), block);
        block[..MaskLength].CopyTo(mask);
    }

    protected override void Dispose(bool disposing)
    {
        // Nothing but managed octets is held.
    }
}
