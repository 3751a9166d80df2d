using FluentAssertions;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class NameTests
{
    [Theory]
    [InlineData(0x1301, "TLS_AES_128_GCM_SHA256")]
    [InlineData(0x1302, "TLS_AES_256_GCM_SHA384")]
    [InlineData(0x1303, "TLS_CHACHA20_POLY1305_SHA256")]
    [InlineData(0x0a0a, "0x0a0a")]
    public void A_cipher_suite_has_the_name_that_TLS_gives_it(ushort value, string name) =>
        new CipherSuite(value).ToString().Should().Be(name);

    [Theory]
    [InlineData(0x0017, "secp256r1", true)]
    [InlineData(0x0018, "secp384r1", true)]
    [InlineData(0x0019, "secp521r1", true)]
    [InlineData(0x001d, "x25519", true)]
    [InlineData(0x001e, "x448", false)]
    [InlineData(0x2a2a, "0x2a2a", false)]
    public void A_group_has_the_name_that_TLS_gives_it(ushort value, string name, bool supported)
    {
        new NamedGroup(value).ToString().Should().Be(name);
        new NamedGroup(value).IsSupported.Should().Be(supported);
    }

    [Theory]
    [InlineData(0x0403, "ecdsa_secp256r1_sha256")]
    [InlineData(0x0804, "rsa_pss_rsae_sha256")]
    [InlineData(0x0807, "ed25519")]
    [InlineData(0x3a3a, "0x3a3a")]
    public void A_signature_scheme_has_the_name_that_TLS_gives_it(ushort value, string name) =>
        new SignatureScheme(value).ToString().Should().Be(name);

    [Fact]
    public void A_group_without_a_key_exchange_is_refused() =>
        FluentActions.Invoking(static () => KeyExchange.Create(NamedGroup.X448, new Random(1))).Should().Throw<NotSupportedException>();
}
