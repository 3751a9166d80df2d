using H3Conformance.Quic.Connection;

namespace H3Conformance.Scenarios.Evidence.Entries;

/// <param name="Time">On the clock of the pump.</param>
/// <param name="Sent">By the client; otherwise it came from the server.</param>
/// <param name="Datagram">With the path that it took.</param>
/// <param name="Missing">How many datagrams before it were not kept.</param>
internal sealed record DatagramLogged(TimeSpan Time, bool Sent, Datagram Datagram, ulong Missing = 0) : LogEntry(Time);
