using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Forwarding;

/// <summary>A tunnel to a target that is watched: a request stream on one side, a TCP connection in memory on the other (RFC 9114 section 4.4).</summary>
public sealed class Tunnel(StreamId stream, Http3Connection connection, Enforcer enforcer, TunnelTarget target)
{
    private readonly TunnelConnection _far = target.Accept();
    private bool _isClosed;

    public static bool IsFor(FieldSection request) => request.Find(PseudoHeader.Authority)?.ToText() == TunnelTarget.AuthorityInMemory;

    /// <summary>Octets of the client. True where the server reacted to what became of them.</summary>
    public bool Receive(Bytes data)
    {
        var isNamed = _far.IsNamed;
        if (_isClosed || (isNamed && !enforcer.Keeps(TunnelRules.WhatTheClientSentComesBeforeTheEnd)))
            return false;
        var answer = _far.Receive(isNamed && !enforcer.Keeps(TunnelRules.OctetsOfTheClientAreLeftAlone) ? SevenBits(data) : data);
        return Return(isNamed && !enforcer.Keeps(TunnelRules.OctetsOfTheTargetAreLeftAlone) ? answer with { Octets = SevenBits(answer.Octets) } : answer);
    }

    /// <summary>The client ended its side.</summary>
    public void Finish()
    {
        if (!_isClosed && enforcer.Keeps(TunnelRules.TheEndOfTheStreamIsFin))
            Return(_far.Finish());
    }

    /// <summary>The client reset its side.</summary>
    public void Reset()
    {
        if (enforcer.Keeps(TunnelRules.ResetsCloseTcp))
            Fail();
        if (enforcer.Keeps(TunnelRules.ResetsAreReturned))
            connection.Quic.ResetStream(stream, H3Error.RequestCancelled.Value);
    }

    /// <summary>The client reads no more; QUIC itself resets the server's side.</summary>
    public void Stop()
    {
        if (!enforcer.Keeps(TunnelRules.StopsCloseTcp))
            return;
        Fail();
        // To which the client's QUIC answers with a reset.
        if (enforcer.Keeps(TunnelRules.StopsAreReturned))
            connection.Quic.StopSending(stream, H3Error.RequestCancelled.Value);
    }

    /// <summary>The QUIC connection is over.</summary>
    public void Lose()
    {
        if (enforcer.Keeps(TunnelRules.TheEndOfTheConnectionClosesTcp))
            Fail();
    }

    private void Fail()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        if (enforcer.Keeps(TunnelRules.FailuresAreRst))
            _far.Reset();
        else
            _far.Finish();
    }

    private bool Return(TunnelAnswer answer)
    {
        if (answer.Ending == TcpEnding.Reset)
        {
            _isClosed = true;
            return enforcer.Reject(TunnelRules.TcpErrorsAreConnectErrors, stream);
        }

        if (!answer.Octets.IsEmpty && (answer.Ending == TcpEnding.None || enforcer.Keeps(TunnelRules.WhatTheTargetSentComesBeforeTheEnd)))
            connection.SendFrame(stream, new DataFrame(answer.Octets), fin: false);
        if (answer.Ending == TcpEnding.Finished && enforcer.Keeps(TunnelRules.FinEndsTheStream))
            connection.Quic.Send(stream, Bytes.Empty, fin: true);
        return false;
    }

    private static Bytes SevenBits(Bytes octets) => octets.ToArray().Select(static octet => (byte)(octet & 0x7f)).ToArray();
}
