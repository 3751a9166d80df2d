using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Datagrams;

/// <summary>The payload of a QUIC DATAGRAM frame in HTTP/3 (RFC 9297 section 2.1).</summary>
/// <param name="QuarterStreamId">A quarter of the request stream's ID; above 2^60-1 it stands for no stream.</param>
/// <param name="HttpDatagramPayload">Whatever the request's protocol defines.</param>
public readonly record struct HttpDatagram(VarInt QuarterStreamId, Bytes HttpDatagramPayload)
{
    /// <summary>The largest Quarter Stream ID that a stream can have.</summary>
    public const ulong MaxQuarterStreamId = (1UL << 60) - 1;

    public bool StandsForAStream => QuarterStreamId.Value <= MaxQuarterStreamId;

    /// <summary>The ID of the request stream; null where the Quarter Stream ID is too large for one.</summary>
    public ulong? StreamId => StandsForAStream ? QuarterStreamId.Value * 4 : null;

    /// <summary>A datagram of a client-initiated bidirectional stream, whose ID is a multiple of 4.</summary>
    public static HttpDatagram Of(ulong streamId, Bytes payload) => new(streamId / 4, payload);

    public void Write(WireWriter writer)
    {
        writer.WriteVarInt(QuarterStreamId);
        writer.WriteBytes(HttpDatagramPayload);
    }

    public static bool TryRead(ref WireReader reader, out HttpDatagram datagram)
    {
        var complete = reader.TryReadVarInt(out var id);
        datagram = complete ? new HttpDatagram(id, reader.ReadRest()) : default;
        return complete;
    }
}
