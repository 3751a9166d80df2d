using System.Security.Cryptography;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class HkdfTests
{
    [Fact]
    public void Extract_and_expand_give_the_first_example_of_RFC_5869()
    {
        var prk = Hkdf.Extract(HashAlgorithmName.SHA256, Bytes.Hex("000102030405060708090a0b0c"), Bytes.Repeat(0x0b, 22));
        var okm = Hkdf.Expand(HashAlgorithmName.SHA256, prk, Bytes.Hex("f0f1f2f3f4f5f6f7f8f9"), 42);

        ((Bytes)prk).Should().Be(Bytes.Hex("077709362c2e32df0ddc3f0dc47bba63 90b6c73bb50f9c3122ec844ad7c2b3e5"));
        ((Bytes)okm).Should().Be(Bytes.Hex("3cb25f25faacd57a90434f64d0362f2a 2d2d0a90cf1a5a4c5db02d56ecc4c5bf 34007208d5b887185865"));
    }

    [Fact]
    public void A_label_gets_its_prefix_its_length_and_its_context()
    {
        var secret = Bytes.Repeat(7, 32);
        var info = Bytes.Hex("0010" + "0b 746c73313320 6465726976" + "02 aabb");

        Hkdf.ExpandLabel(HashAlgorithmName.SHA256, secret, "derive"[..5], Bytes.Hex("aabb"), 16)
            .Should().Equal(Hkdf.Expand(HashAlgorithmName.SHA256, secret, info, 16));
    }

    [Theory]
    [InlineData(0x1301, 32)]
    [InlineData(0x1302, 48)]
    [InlineData(0x1303, 32)]
    public void An_extracted_secret_is_as_long_as_the_hash_of_the_suite(ushort suite, int length)
    {
        Hkdf.Extract(new CipherSuite(suite).Hash, [], []).Should().HaveCount(length);
        new CipherSuite(suite).HashLength.Should().Be(length);
    }
}
