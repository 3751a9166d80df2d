using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls.Extensions;

public sealed class ExtensionContentTests
{
    private delegate bool Reading<T>(Bytes data, out T? content)
        where T : ExtensionContent;

    [Fact]
    public void ServerName() => // list, host_name, name
        Maps(new ServerNameExtension("a.b"), ServerNameExtension.TryRead, "0006 00 0003 61 2e 62");

    [Fact]
    public void Alpn() => // list, two names
        Maps(new AlpnExtension(["h3", "x"]), AlpnExtension.TryRead, "0005 02 6833 01 78");

    [Fact]
    public void SupportedVersions() => Maps(new SupportedVersionsExtension([0x0304, 0x0303]), SupportedVersionsExtension.TryRead, "04 0304 0303");

    [Fact]
    public void SelectedVersion() => Maps(new SelectedVersionExtension(0x0304), SelectedVersionExtension.TryRead, "0304");

    [Fact]
    public void SupportedGroups() =>
        Maps(new SupportedGroupsExtension([NamedGroup.X25519, NamedGroup.Secp256r1]), SupportedGroupsExtension.TryRead, "0004 001d 0017");

    [Fact]
    public void SignatureAlgorithms() =>
        Maps(new SignatureAlgorithmsExtension([SignatureScheme.Ed25519]), SignatureAlgorithmsExtension.TryRead, "0002 0807");

    [Fact]
    public void ClientKeyShare() => // list, group, key_exchange
        Maps(new ClientKeyShareExtension([new KeyShareEntry(NamedGroup.X25519, [1, 2])]), ClientKeyShareExtension.TryRead, "0006 001d 0002 0102");

    [Fact]
    public void ServerKeyShare() =>
        Maps(new ServerKeyShareExtension(new KeyShareEntry(NamedGroup.Secp256r1, [4])), ServerKeyShareExtension.TryRead, "0017 0001 04");

    [Fact]
    public void RetryKeyShare() => Maps(new RetryKeyShareExtension(NamedGroup.Secp384r1), RetryKeyShareExtension.TryRead, "0018");

    [Fact]
    public void PskKeyExchangeModes() => Maps(new PskKeyExchangeModesExtension([1]), PskKeyExchangeModesExtension.TryRead, "01 01");

    [Fact]
    public void OfferedPsks() => // identities: identity, age; binders: binder
        Maps(new OfferedPsksExtension([new PskIdentity([7], 9)], [[0xaa, 0xbb]]), OfferedPsksExtension.TryRead, "0007 0001 07 00000009 0003 02 aabb");

    [Fact]
    public void SelectedPsk() => Maps(new SelectedPskExtension(1), SelectedPskExtension.TryRead, "0001");

    [Fact]
    public void EarlyData() => Maps(new EarlyDataExtension(), EarlyDataExtension.TryRead, "");

    [Fact]
    public void MaxEarlyDataSize() => Maps(new MaxEarlyDataSizeExtension(uint.MaxValue), MaxEarlyDataSizeExtension.TryRead, "ffffffff");

    [Fact]
    public void Cookie() => Maps(new CookieExtension([1, 2, 3]), CookieExtension.TryRead, "0003 010203");

    [Fact]
    public void Types_are_named_as_in_the_RFC_and_read_back()
    {
        foreach (var type in ExtensionType.Known.Append(new ExtensionType(0x1a1a)))
        {
            ExtensionType.TryParse(type.ToString(), out var read).Should().BeTrue();
            read.Should().Be(type);
        }

        ExtensionType.TryParse("nonsense", out _).Should().BeFalse();
    }

    [Fact]
    public void An_extension_can_announce_a_wrong_length()
    {
        var writer = new H3Conformance.Quic.Wire.WireWriter();
        new Extension(ExtensionType.Cookie, [1]) { DeclaredLength = 7 }.Write(writer);

        writer.ToBytes().Should().Be(Bytes.Hex("002c 0007 01"));
    }

    // What is written is read back; one octet less or more is not.
    private static void Maps<T>(T content, Reading<T> read, string octets)
        where T : ExtensionContent
    {
        content.ToExtension().Should().Be(new Extension(content.Type, Bytes.Hex(octets)));
        read(Bytes.Hex(octets), out var same).Should().BeTrue();
        same.Should().Be(content);
        read(Bytes.Hex(octets).Concat([0]), out _).Should().BeFalse();
        foreach (var prefix in Chunking.Truncations(Bytes.Hex(octets)))
            read(prefix, out _).Should().BeFalse();
    }
}
