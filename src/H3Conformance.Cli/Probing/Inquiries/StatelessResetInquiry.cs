using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>
/// Does a datagram with an unknown connection ID bring a stateless reset? It leaves from the socket of a living connection, whose next
/// response bounds the wait. The connection itself has one ID only, so that whatever comes for another is an answer to the datagram.
/// </summary>
internal sealed class StatelessResetInquiry : Inquiry<StatelessResetFacts>
{
    // A server may answer with less than it got only (RFC 9000 section 10.3), and need not answer what is short.
    private const int Octets = 200;

    public override string Name => "stateless_reset";

    public override StatelessResetFacts Ask(Visitor visitor)
    {
        var strays = new StrayDatagrams();
        var visit = visitor.Follow(new VisitPlan(
            new SwitchTransport(Automatism.IssueConnectionIds, On: false),
            new Wait(new HandshakeIsConfirmed()),
            new SendRawDatagram(Unknown()),
            new Flush())
        {
            Listener = strays,
            LingerUntil = _ => strays.FirstLength is not null,
        });
        if (strays.FirstLength is null && visit.Outcome.Probe is not { IsAnswered: true })
            throw new InquiryException(visit.Trouble());
        return new StatelessResetFacts(visit.Outcome.Announced.TransportParameters.StatelessResetToken is not null, strays.FirstLength is not null, strays.FirstLength);
    }

    // A short header with the fixed bit (RFC 9000 section 17.3.1); the rest is as random as a protected packet.
    private static Bytes Unknown()
    {
        var octets = new Random().NextBytes(Octets).ToArray();
        octets[0] = (byte)(0x40 | (octets[0] & 0x3f));
        return octets;
    }
}
