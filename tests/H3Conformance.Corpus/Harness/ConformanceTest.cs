using System.Runtime.CompilerServices;
using H3Conformance.Scenarios;

namespace H3Conformance.Corpus.Harness;

/// <summary>What every test of the corpus has: the target, and a way to say what is sent to it.</summary>
public abstract class ConformanceTest(Target target)
{
    // A server is judged once it is known to be well: the handshake is confirmed and its SETTINGS are there.
    private static readonly ValueList<Action> Prelude = [new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived())];

    protected Target Target { get; } = target;

    /// <summary>The :authority that the target answers to.</summary>
    protected string Authority => Target.Authority;

    // A member comes before what is imported, and two things named so are.
    /// <summary>The request stream of a scenario that has one; for the fields of requests there is <see cref="RequestFields"/>.</summary>
    protected static StreamName Request => StreamName.Request;

    /// <summary>A plain request.</summary>
    protected FieldSection Get => RequestFields.Get(Authority, Target.Path);

    /// <summary>A request that server push comes with, where the server pushes.</summary>
    protected FieldSection GetWithPush => RequestFields.Get(Authority, Target.PushPath);

    /// <summary>A request after which the connection shuts down gracefully, where the server has such a one.</summary>
    protected FieldSection GetGoodbye => RequestFields.Get(Authority, Target.GoodbyePath);

    /// <summary>The header section of a request with content.</summary>
    protected FieldSection Post => RequestFields.Post(Authority, Target.PostPath);

    /// <summary>A request and its answer beside what is tested: time for a server to answer that without waiting for the rest.</summary>
    protected ValueList<Action> Pause => [SendRequest("pause", Get), WaitFor(new StreamEnded("pause"))];

    /// <summary>A stimulus with one fault, and its twin without it, each on a connection that is known to be well.</summary>
    protected Trial Run(ValueList<Action> stimulus, ValueList<Action> twin, [CallerMemberName] string test = "") =>
        new(this, Target, test, WithPrelude(stimulus), WithPrelude(twin));

    /// <summary>A stimulus without a fault.</summary>
    protected Trial Run(ValueList<Action> stimulus, [CallerMemberName] string test = "") =>
        new(this, Target, test, WithPrelude(stimulus), twin: null);

    /// <summary>A scenario from its first packet on: nothing is waited for unless the actions say so.</summary>
    protected Trial RunFromTheStart(ValueList<Action> stimulus, ValueList<Action>? twin, [CallerMemberName] string test = "") =>
        new(this, Target, test, new Scenario(stimulus), twin is { } actions ? new Scenario(actions) : null);

    // What shapes the connection stands before its first packet.
    private static Scenario WithPrelude(ValueList<Action> actions)
    {
        var shaping = actions.TakeWhile(static action => action.IsSetup || action is SwitchHttp3 or SwitchTransport).ToArray();
        return new Scenario([.. shaping, .. Prelude, .. actions.Skip(shaping.Length)]);
    }
}
