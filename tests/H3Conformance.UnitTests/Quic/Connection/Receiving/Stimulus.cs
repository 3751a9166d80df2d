using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.UnitTests.Quic.Connection.Receiving;

/// <summary>A fault that one engine commits and the other has to see, and the same thing with the fault repaired.</summary>
internal sealed record Stimulus(Action<EnginePair> Fault, Action<EnginePair> Twin)
{
    /// <summary>Carried out before the first packet; the twin too.</summary>
    public bool AtStart { get; init; }

    /// <summary>The client is the one that has to see it.</summary>
    public bool FromServer { get; init; }

    public PairOptions Options { get; init; } = new();

    /// <summary>Where the fault lies in how an end presents itself.</summary>
    public PairOptions? FaultyOptions { get; init; }

    /// <summary>1-RTT frames of the client.</summary>
    public static Stimulus OfFrames(ValueList<Frame> fault, ValueList<Frame> twin) => new(
        pair => pair.Client.SendFrames(EncryptionLevel.OneRtt, fault),
        pair => pair.Client.SendFrames(EncryptionLevel.OneRtt, twin));

    public static Stimulus OfOptions(PairOptions fault, PairOptions twin) => new(static _ => { }, static _ => { }) { FaultyOptions = fault, Options = twin };
}
