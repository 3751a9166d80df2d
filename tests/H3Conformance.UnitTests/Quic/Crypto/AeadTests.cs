using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class AeadTests
{
    private static readonly Bytes Nonce = Bytes.Repeat(1, Aead.NonceLength);
    private static readonly Bytes Header = Bytes.Hex("4200bff4");
    private static readonly Bytes Plaintext = Bytes.Utf8("twenty-one octets here");

    public static TheoryData<CipherSuite> Suites => [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];

    [Theory]
    [MemberData(nameof(Suites))]
    public void What_was_sealed_opens(CipherSuite suite)
    {
        using var aead = Aead.Create(suite, Bytes.Repeat(2, suite.KeyLength));

        var opened = aead.Open(Nonce, aead.Seal(Nonce, Plaintext, Header), Header);

        opened.Should().Equal(Plaintext.ToArray());
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_change_of_any_octet_is_noticed(CipherSuite suite)
    {
        using var aead = Aead.Create(suite, Bytes.Repeat(2, suite.KeyLength));
        var octets = aead.Seal(Nonce, Plaintext, Header);
        for (var i = 0; i < octets.Length; i++)
        {
            octets[i] ^= 0x10;
            aead.Open(Nonce, octets, Header).Should().BeNull();
            octets[i] ^= 0x10;
        }
        aead.Open(Nonce, octets, Bytes.Hex("4200bff5")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public void Fewer_octets_than_a_tag_do_not_open(CipherSuite suite)
    {
        using var aead = Aead.Create(suite, Bytes.Repeat(2, suite.KeyLength));

        aead.Open(Nonce, new byte[Aead.TagLength - 1], []).Should().BeNull();
    }

    [Fact]
    public void A_suite_without_a_cipher_is_refused() =>
        FluentActions.Invoking(static () => Aead.Create(new CipherSuite(0x1304), new byte[16])).Should().Throw<NotSupportedException>();
}
