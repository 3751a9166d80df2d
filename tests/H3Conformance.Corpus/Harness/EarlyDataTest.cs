using System.Runtime.CompilerServices;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>Tests of what a server owes to a client whose 0-RTT it accepts.</summary>
public abstract class EarlyDataTest(Target target) : ConformanceTest(target)
{
    private static readonly Scenario Earlier = new([WaitFor(new HandshakeIsConfirmed()), WaitFor(new SettingsArrived()), WaitFor(new TicketArrived())]);

    /// <summary>The settings that the suite understands (RFC 9114 section 7.2.4.1 and its extensions), each with the value that it has while it is not sent.</summary>
    private static readonly IReadOnlyDictionary<SettingId, ulong> Defaults = new Dictionary<SettingId, ulong>
    {
        [SettingId.QpackMaxTableCapacity] = 0,
        [SettingId.QpackBlockedStreams] = 0,
        [SettingId.MaxFieldSectionSize] = ulong.MaxValue,
        [SettingId.EnableConnectProtocol] = 0,
        [SettingId.H3Datagram] = 0,
    };

    /// <summary>A request in 0-RTT, on a connection that resumes one before. The two are not compared where the second comes to nothing.</summary>
    protected Trial Compare([CallerMemberName] string test = "") => RequestEarly(test).Unless(EarlyData.Incomparable);

    /// <summary>A request in 0-RTT, on a connection that resumes one before.</summary>
    protected Trial RequestEarly([CallerMemberName] string test = "") =>
        RunFromTheStart([SendRequest(Request, Get), WaitFor(new HandshakeIsConfirmed()), WaitFor(new SettingsArrived()), WaitFor(new StreamEnded(Request))], twin: null, test).Resuming(Earlier);

    /// <summary>The settings that the suite understands.</summary>
    protected static IEnumerable<SettingId> Understood => Defaults.Keys;

    /// <summary>The settings that the connection before had, at other values than their defaults.</summary>
    protected static IEnumerable<SettingId> Remembered(Outcome outcome) =>
        Defaults.Where(pair => outcome.Earlier?.Announced.Settings.Find(pair.Key) is { } value && value != pair.Value).Select(static pair => pair.Key);

    /// <summary>The value of a setting on the connection before.</summary>
    protected static ulong Before(Outcome outcome, SettingId id) => outcome.Earlier?.Announced.Settings.Find(id) ?? Defaults[id];

    /// <summary>The value of a setting on the connection with 0-RTT.</summary>
    protected static ulong Then(Outcome outcome, SettingId id) => outcome.Announced.Settings.Find(id) ?? Defaults[id];
}
