using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class X25519Tests
{
    [Theory]
    [InlineData(
        "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
        "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
        "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552")]
    [InlineData(
        "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
        "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
        "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957")]
    public void A_product_is_that_of_RFC_7748_5_2(string scalar, string u, string product) =>
        ((Bytes)X25519.ScalarMult(Bytes.Hex(scalar), Bytes.Hex(u))).Should().Be(Bytes.Hex(product));

    [Theory]
    [InlineData(1, "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079")]
    [InlineData(1000, "684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51")]
    public void Iterated_products_are_those_of_RFC_7748_5_2(int iterations, string expected)
    {
        byte[] k = [9, .. new byte[31]];
        var u = k;
        for (var i = 0; i < iterations; i++)
            (k, u) = (X25519.ScalarMult(k, u), k);

        ((Bytes)k).Should().Be(Bytes.Hex(expected));
    }

    [Fact]
    public void A_point_of_low_order_gives_zeros_and_no_error() =>
        X25519.ScalarMult(Bytes.Repeat(5, 32), new byte[32]).Should().Equal(new byte[32]);
}
