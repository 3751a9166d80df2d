using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>A packet left in a datagram. Length in octets, protection included.</summary>
public sealed record PacketSent(PacketType Type, ulong PacketNumber, int Length, ValueList<Frame> Frames) : QuicEvent;
