using BenchmarkDotNet.Attributes;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Bench;

/// <summary>Protection of a 1-RTT packet of 1200 octets, header protection included.</summary>
[MemoryDiagnoser]
public class PacketBenchmarks
{
    private const int PacketLength = 1200;
    private const int HeaderLength = 1 + 8 + 2;
    private readonly WireWriter _writer = new(PacketLength);
    private PacketKeys _keys = null!;
    private PlainPacket _plain = null!;
    private ProtectedPacket _sealed;

    public static IEnumerable<CipherSuite> Suites => [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];

    [ParamsSource(nameof(Suites))]
    public CipherSuite Suite { get; set; } = CipherSuite.Aes128GcmSha256;

    [GlobalSetup]
    public void Prepare()
    {
        _keys = new PacketKeys(Suite, QuicVersion.V1, Bytes.Repeat(0x5e, Suite.HashLength));
        _plain = new PlainPacket(PacketType.OneRtt, QuicVersion.V1, Bytes.Repeat(0xc1, 8), default, default, 7, 2, Bytes.Repeat(0x01, PacketLength - HeaderLength - Aead.TagLength));
        Seal();
        var offset = 0;
        if (!PacketSplitter.TryReadNext(_writer.ToBytes().Memory, ref offset, 8, out _sealed) || !Open())
            throw new InvalidOperationException("What was sealed does not open.");
    }

    [Benchmark]
    public int Seal()
    {
        _writer.Clear();
        PacketSealer.Seal(_plain, _keys, PacketProtection.Normal, _writer);
        return _writer.Length;
    }

    [Benchmark]
    public bool Open() => PacketOpener.TryOpen(_sealed, _keys, 6, out _);
}
