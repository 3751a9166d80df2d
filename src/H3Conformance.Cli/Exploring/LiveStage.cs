using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>Each action goes out at once. The connection is driven on the thread that reads the keys, whenever there are none.</summary>
internal sealed class LiveStage : IStage
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(10);
    private readonly UdpPump _pump;
    private readonly ScenarioRun _run;
    private readonly TypedActions _typed;
    private readonly Screen _screen;
    private readonly CancellationToken _cancellation;
    private readonly KeepAlive _keepAlive;
    private readonly SeenSoFar _seen = new();

    public LiveStage(UdpPump pump, ScenarioRun run, TypedActions typed, TimeSpan idleTimeout, Screen screen, CancellationToken cancellation)
    {
        (_pump, _run, _typed, _screen, _cancellation) = (pump, run, typed, screen, cancellation);
        _keepAlive = new KeepAlive(run.Connection.Quic, idleTimeout);
        Settle();
    }

    public string Prompt => _run.IsOver ? "over> " : "live> ";

    public bool IsQueue => false;

    public void Meanwhile()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_run.IsOver)
            return;
        _keepAlive.Elapse(_pump.Now);
        _pump.Round(_run, Slice);
    }

    public bool Accept(Action action)
    {
        if (action.IsSetup)
            throw new QueueException($"{action.Descriptor.Name} shapes the connection before its first packet; a file of --load can hold it");
        if (action is OpenUniStream { Stream: var name } && IsOpen(name))
            throw new QueueException($"the client has opened {name} by itself; --bare leaves that to you, and another name makes a second one");
        if (_run.IsOver)
        {
            _screen.Fault("the connection is over: nothing can be sent");
            return false;
        }

        if (action is not Wait)
        {
            foreach (var wait in _seen.Waits(_run.Outcome()))
                _typed.Add(wait);
        }

        _typed.Add(action);
        Meanwhile();
        Settle();
        return true;
    }

    private void Settle()
    {
        while (_run is { HasActions: true, IsOver: false })
            Meanwhile();
    }

    private bool IsOpen(StreamName name) =>
        (name == StreamName.Control && _run.Connection.Control is not null)
        || (name == StreamName.QpackEncoder && _run.Connection.QpackEncoderStream is not null)
        || (name == StreamName.QpackDecoder && _run.Connection.QpackDecoderStream is not null);
}
