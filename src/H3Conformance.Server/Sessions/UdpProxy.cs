using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Datagrams;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>A UDP target that gives back what it gets, the way it came: by capsule or by datagram (RFC 9298 section 5).</summary>
public sealed class UdpProxy(StreamId stream, Http3Connection connection, Enforcer enforcer)
{
    private const int MostPayload = 65527;
    private readonly CapsuleReader _capsules = new(MostPayload + 64);

    /// <summary>Octets of the data stream came. True where the server reacted.</summary>
    public bool Receive(Bytes data) => _capsules.Receive(data).Any(Receive);

    /// <summary>A DATAGRAM frame for this request came.</summary>
    public void ReceiveDatagram(Bytes payload)
    {
        if (!React(payload) && IsForTheTarget(payload))
            connection.SendHttpDatagram(stream, payload);
    }

    /// <summary>FIN came. True where the server reacted.</summary>
    public bool Finish() => _capsules.Finish() is { } truncated
        && enforcer.Reject(truncated.Type is null ? CapsuleRules.CapsulesAreComplete : CapsuleRules.StreamsEndBetweenCapsules, stream);

    private bool Receive(CapsuleItem item)
    {
        if (item is SkippedCapsuleItem { Type.Value: 0 })
            return enforcer.Reject(CapsuleRules.PayloadsFitUdp, stream);
        if (item is not WholeCapsuleItem { Capsule: { } capsule } || capsule.Type != CapsuleType.Datagram)
            return enforcer.Tolerate(CapsuleRules.UnknownCapsulesAreSkipped, stream);
        if (React(capsule.Value))
            return true;
        if (IsForTheTarget(capsule.Value))
            Answer(capsule);
        return false;
    }

    private bool React(Bytes payload)
    {
        if (!IsForTheTarget(payload))
            return enforcer.Tolerate(CapsuleRules.UnknownContextsAreDropped, stream);
        return payload.Length - 1 > MostPayload && enforcer.Reject(CapsuleRules.PayloadsFitUdp, stream);
    }

    private void Answer(Capsule capsule)
    {
        var writer = new WireWriter();
        capsule.Write(writer);
        connection.SendFrame(stream, new DataFrame(writer.ToBytes()), fin: false);
    }

    // RFC 9298 5: Context ID 0 is UDP.
    private static bool IsForTheTarget(Bytes payload) => !payload.IsEmpty && payload.Span[0] == 0;
}
