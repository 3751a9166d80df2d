using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class ChaCha20Tests
{
    [Fact]
    public void A_block_is_that_of_RFC_8439_2_3_2()
    {
        var key = Bytes.Hex("000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f");
        var block = new byte[ChaCha20.BlockLength];

        ChaCha20.Block(key, 1, Bytes.Hex("00000009 0000004a 00000000"), block);

        ((Bytes)block).Should().Be(Bytes.Hex("""
            10f1e7e4d13b5915500fdd1fa32071c4 c7d1f4c733c068030422aa9ac3d46c4e
            d2826446079faa0914c2d705d98b02a2 b5129cd1de164eb9cbd083e8a2503c4e
            """));
    }
}
