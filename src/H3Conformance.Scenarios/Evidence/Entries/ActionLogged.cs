using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Evidence.Entries;

/// <param name="Time">On the clock of the pump.</param>
/// <param name="Action">What was carried out, or was not.</param>
/// <param name="Index">Its place in the scenario.</param>
/// <param name="Executed">False where the run was over before its turn.</param>
internal sealed record ActionLogged(TimeSpan Time, Action Action, int Index, bool Executed) : LogEntry(Time);
