using H3Conformance.Http3.Datagrams;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Harness;

/// <summary>What tests of datagrams, capsules and CONNECT for UDP have in common.</summary>
public abstract class DatagramTest(Target target) : ConformanceTest(target)
{
    // An address for documentation (RFC 5737): a proxy can open a socket for it, and nobody is bothered.
    private const string Path = "/.well-known/masque/udp/192.0.2.1/443/";

    protected const string AcceptedUdp = "accepted CONNECT for UDP";

    /// <summary>The client takes DATAGRAM frames of any size (RFC 9221 section 3).</summary>
    protected static Action TakeDatagramFrames => new EditTransportParameters(new SetTransportParameter(TransportParameterId.MaxDatagramFrameSize, Bytes.Hex("80 00 ff ff")));

    /// <summary>The client takes HTTP datagrams (RFC 9297 section 2.1.1).</summary>
    protected static Action TakeHttpDatagrams => Announce(SettingId.H3Datagram, 1);

    /// <summary>Both of them.</summary>
    protected static ValueList<Action> TakeDatagrams => [TakeDatagramFrames, TakeHttpDatagrams];

    /// <summary>CONNECT for UDP as RFC 9298 section 3.4 wants it.</summary>
    protected FieldSection Udp => UdpTo(Path);

    protected FieldSection UdpTo(string path) => RequestFields.ExtendedConnect("connect-udp", Authority, path).With("capsule-protocol", "?1");

    protected static Action Announce(SettingId id, ulong value) => new UseSettings([Setting.Of(id, value)]);

    /// <summary>The client's control stream, with one setting.</summary>
    protected static ValueList<Action> SendSetting(SettingId id, ulong value) =>
        [OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, new SettingsFrame([Setting.Of(id, value)]))];

    /// <summary>Another request, by which the server shows that it proxies UDP.</summary>
    protected ValueList<Action> OpenPlain => [SendRequest("plain", Udp), WaitFor(new HeadersArrived("plain"))];

    /// <summary>The request stands, and its response is there.</summary>
    protected ValueList<Action> Open => [SendFields(Request, Udp), WaitFor(new HeadersArrived(Request))];

    /// <summary>The same datagram three times: a server may drop one that it has no room for (RFC 9221 section 5.3), and will hardly drop them all.</summary>
    protected static ValueList<Action> Repeat(Action datagram) => [datagram, WaitFor(new SentIsAcknowledged()), datagram, WaitFor(new SentIsAcknowledged()), datagram];

    protected static Bytes Octets(Capsule capsule)
    {
        var writer = new WireWriter();
        capsule.Write(writer);
        return writer.ToBytes();
    }

    protected static Action SendCapsule(Capsule capsule) => SendFrame(Request, new DataFrame(Octets(capsule)));

    /// <summary>The request was accepted.</summary>
    protected static bool IsAccepted(Outcome outcome) => IsAccepted(outcome, Request);

    protected static bool IsAccepted(Outcome outcome, StreamName request) => outcome.Streams.GetValueOrDefault(request) is { Status: >= 200 and < 300 };

    /// <summary>Nothing on the stream was taken for a fault. A proxy may end it for a reason of its own, as when the target cannot be reached (RFC 9298 section 3.1).</summary>
    protected static bool IsUnblamed(Outcome outcome) =>
        outcome.IsServing && outcome.Streams.GetValueOrDefault(Request) is { Status: >= 200 and < 300 } stream && stream.ResetCode != H3Error.MessageError && stream.ResetCode != H3Error.DatagramError && stream.ResetCode != H3Error.GeneralProtocolError;
}
