using System.Buffers.Binary;
using System.Text;
using H3Conformance.Scenarios.Evidence.Entries;

namespace H3Conformance.Scenarios.Evidence.Pcap;

/// <summary>
/// Writes the datagrams of a run as pcapng (draft-ietf-opsawg-pcapng), with the secrets that open them in front: Wireshark
/// shows HTTP/3 without being given anything else. The headers of IP and UDP are made up around the real payloads.
/// </summary>
public static class PcapngWriter
{
    private const uint SectionHeader = 0x0a0d0d0a;
    private const uint InterfaceDescription = 1;
    private const uint EnhancedPacket = 6;
    private const uint DecryptionSecrets = 10;
    private const uint ByteOrderMagic = 0x1a2b3c4d;
    private const uint TlsKeyLog = 0x544c534b;
    private const ushort RawIp = 101;
    private const byte TicksPerSecondExponent = 7;

    /// <param name="output">Gets the file.</param>
    /// <param name="record">The run.</param>
    /// <param name="title">What it is called. Without the time of its start, packets are stamped as if it had begun in 1970.</param>
    public static void Write(Stream output, RunRecord record, EvidenceTitle title)
    {
        Section(title).WriteTo(output);
        Interface().WriteTo(output);
        if (record.KeyLog.Count > 0)
            Secrets(record.KeyLog).WriteTo(output);
        var start = (title.StartedAt ?? DateTimeOffset.UnixEpoch) - DateTimeOffset.UnixEpoch;
        foreach (var datagram in record.Datagrams.Where(static datagram => datagram.Datagram.Payload.Length <= IpPacket.MostPayload))
            Packet(datagram, start + datagram.Time).WriteTo(output);
    }

    // Section 4.1. The length of the section is not told: the file ends with it.
    private static PcapngBlock Section(EvidenceTitle title) => new PcapngBlock(SectionHeader)
        .Add(ByteOrderMagic).Add((ushort)1).Add((ushort)0).Add(uint.MaxValue).Add(uint.MaxValue)
        .Option(1 /* opt_comment */, title.Words)
        .Option(4 /* shb_userappl */, "H3Conformance")
        .EndOfOptions();

    // Section 4.2. Both versions of IP share the link type, so that one interface will do.
    private static PcapngBlock Interface() => new PcapngBlock(InterfaceDescription)
        .Add(RawIp).Add((ushort)0).Add((uint)0 /* packets are not cut */)
        .Option(9 /* if_tsresol: negative powers of ten */, [TicksPerSecondExponent])
        .EndOfOptions();

    // Section 4.7.
    private static PcapngBlock Secrets(IReadOnlyList<string> lines)
    {
        var keyLog = Encoding.ASCII.GetBytes(string.Concat(lines.Select(static line => line + "\n")));
        return new PcapngBlock(DecryptionSecrets).Add(TlsKeyLog).Add((uint)keyLog.Length).Add(keyLog);
    }

    // Section 4.3. An interval of TimeSpan is the unit of the interface's clock.
    private static PcapngBlock Packet(DatagramLogged logged, TimeSpan time)
    {
        var path = CapturedPath.Of(logged.Datagram.Path);
        var (source, destination) = logged.Sent ? (path.Client, path.Server) : (path.Server, path.Client);
        var packet = IpPacket.Wrap(source, destination, logged.Datagram.Payload.Span);
        var block = new PcapngBlock(EnhancedPacket)
            .Add((uint)0).Add((uint)(time.Ticks >> 32)).Add((uint)time.Ticks)
            .Add((uint)packet.Length).Add((uint)packet.Length).Add(packet)
            .Option(2 /* epb_flags */, [logged.Sent ? (byte)2 /* outbound */ : (byte)1 /* inbound */, 0, 0, 0]);
        return Drops(block, logged.Missing).EndOfOptions();
    }

    private static PcapngBlock Drops(PcapngBlock block, ulong missing)
    {
        if (missing == 0)
            return block;
        var count = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(count, missing);
        return block.Option(4 /* epb_dropcount */, count);
    }
}
