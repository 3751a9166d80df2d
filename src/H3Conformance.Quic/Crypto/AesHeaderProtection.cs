using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>RFC 9001 section 5.4.3. One transform is kept: a one-shot call sets up the cipher anew for every packet.</summary>
internal sealed class AesHeaderProtection : HeaderProtection
{
    private readonly Aes _aes = Aes.Create();
    private readonly ICryptoTransform _transform;
    private readonly byte[] _input = new byte[SampleLength];
    private readonly byte[] _output = new byte[SampleLength];

    public AesHeaderProtection(ReadOnlySpan<byte> key)
    {
        _aes.Mode = CipherMode.ECB;
        _aes.Padding = PaddingMode.None;
        _aes.Key = key.ToArray();
        _transform = _aes.CreateEncryptor();
    }

    public override void Mask(ReadOnlySpan<byte> sample, Span<byte> mask)
    {
        sample.CopyTo(_input);
        _transform.TransformBlock(_input, 0, SampleLength, _output, 0);
        _output.AsSpan(0, MaskLength).CopyTo(mask);
    }

    protected override void Dispose(bool disposing)
    {
        _transform.Dispose();
        _aes.Dispose();
    }
}
