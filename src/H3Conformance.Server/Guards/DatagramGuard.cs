using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Datagrams;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Content;
using H3Conformance.Server.Rules;
using H3Conformance.Server.Sessions;

namespace H3Conformance.Server.Guards;

/// <summary>Watches DATAGRAM frames, and those that mutants send where none may be (RFC 9221, RFC 9297 section 2).</summary>
internal sealed class DatagramGuard(Http3Connection connection, Enforcer enforcer, Func<StreamId, Exchange?> find)
{
    // More streams than this are never admitted on one connection of a test.
    private const ulong MostStreams = 1 << 16;
    private readonly HashSet<StreamId> _early = [];
    private ulong _firstUnopened;

    public void Watch(Http3Event happened)
    {
        switch (happened)
        {
            case TransportEvent { Event: DatagramFrameReceived frame } when connection.PeerSettings is { H3Datagram: true }:
                Receive(frame.Data);
                break;
            case SettingsReceived settings:
                Receive(settings.Settings);
                break;
            case FieldsReceived { Stream.IsBidirectional: true } fields:
                if (!enforcer.Keeps(DatagramRules.PlainRequestsGetNone))
                    connection.SendHttpDatagram(fields.Stream, Bytes.Empty);
                if (_early.Contains(fields.Stream) && fields.Fields.Find(PseudoHeader.Protocol)?.ToText() == ConnectUdp.Protocol)
                    enforcer.Tolerate(CapsuleRules.EarlyPayloadsAreHarmless, TransportGuard.ClientsFirstUnidirectional);
                break;
            case FrameStarted { Stream.IsBidirectional: true } begun:
                _firstUnopened = Math.Max(_firstUnopened, (begun.Stream.Value / 4) + 1);
                break;
            default:
                break;
        }
    }

    private void Receive(Http3Settings settings)
    {
        if (!enforcer.Keeps(DatagramRules.NothingIsSentUnoffered) || !enforcer.Keeps(DatagramRules.BothSidesHaveToAgree))
            connection.SendHttpDatagram(new StreamId(0), Bytes.Empty);
        if (settings.H3Datagram && connection.Quic.PeerParameters.MaxDatagramFrameSize is null or 0)
            enforcer.Tolerate(DatagramRules.SettingNeedsNoParameter, TransportGuard.ClientsFirstUnidirectional);
    }

    private void Receive(Bytes data)
    {
        var reader = new WireReader(data);
        if (!HttpDatagram.TryRead(ref reader, out var datagram))
            Reject(DatagramRules.QuarterStreamIdsAreWhole);
        else if (!datagram.StandsForAStream)
            Reject(DatagramRules.QuarterStreamIdsAreInRange);
        else if (datagram.QuarterStreamId.Value > MostStreams)
            Reject(DatagramRules.StreamsAreWithinTheLimit);
        else
            Receive(new StreamId(datagram.QuarterStreamId.Value * 4), datagram.HttpDatagramPayload);
    }

    private void Receive(StreamId stream, Bytes payload)
    {
        if (stream.Value / 4 >= _firstUnopened)
            _early.Add(stream);
        if (find(stream) is not { } exchange)
            Reject(stream.Value / 4 < _firstUnopened ? DatagramRules.LateDatagramsAreDropped : DatagramRules.EarlyDatagramsAreHarmless);
        else if (exchange.Guard is { HasHeaders: true, IsAborted: false } && !exchange.TryReceiveDatagram(payload))
            exchange.Guard.AbandonIf(enforcer.Reject(RuleForPlainRequests(), stream));
    }

    private Rule RuleForPlainRequests() => enforcer.Keeps(DatagramRules.RequestsWithoutDatagramsEnd)
        ? DatagramRules.RequestsWithoutDatagramsAreAborted
        : DatagramRules.RequestsWithoutDatagramsEnd;

    private void Reject(Rule rule) => enforcer.Reject(rule, TransportGuard.ClientsFirstUnidirectional);
}
