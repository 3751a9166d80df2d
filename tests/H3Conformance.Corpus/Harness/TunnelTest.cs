using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Corpus.Harness;

/// <summary>A test that looks at the far end of a tunnel.</summary>
public abstract class TunnelTest(Target target) : ConformanceTest(target)
{
    /// <summary>A CONNECT that is likely to be accepted, where any is.</summary>
    protected FieldSection Connect => RequestFields.Connect(Target.TunnelAuthority ?? "localhost:443");

    /// <summary>Actions on a tunnel that is open to its far end; the twin has a target that behaves otherwise.</summary>
    protected Trial Through(TunnelBehaviour behaviour, ValueList<Action> actions, TunnelBehaviour? twin = null, [CallerMemberName] string test = "")
    {
        var marker = RunMarker.Next();
        var trial = twin is { } other
            ? Run([.. Open(marker, behaviour), .. actions], [.. Open(marker, other), .. actions], test)
            : Run([.. Open(marker, behaviour), .. actions], test);
        return trial.WhereShown("tunnel to the suite's target", static outcome => outcome.Tunnels.Count > 0).WatchingTunnel(marker);
    }

    /// <summary>What came back behind the first line.</summary>
    protected static Bytes Returned(Outcome outcome) =>
        outcome.Streams.GetValueOrDefault(Request) is { } stream && stream.Content.Span.IndexOf((byte)'\n') is var end and >= 0 ? stream.Content.Slice(end + 1) : Bytes.Empty;

    /// <summary>Octets of that number are back, behind the first line.</summary>
    protected static Action WaitForEcho(int octets) => WaitForOctets(TunnelConnection.FirstLine(RunMarker.Next(), TunnelBehaviour.Echo).Length + octets);

    private ValueList<Action> Open(string marker, TunnelBehaviour behaviour)
    {
        var line = TunnelConnection.FirstLine(marker, behaviour);
        return [SendFields(Request, Connect), WaitFor(new HeadersArrived(Request)), SendData(Request, line), WaitForOctets(line.Length)];
    }

    private static Action WaitForOctets(int octets) => WaitFor(new DataArrived(Request, (ulong)octets));
}
