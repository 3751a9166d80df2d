using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Scenarios.Passive;

/// <summary>One stream of the client: its type where it is unidirectional, and its frames or instructions.</summary>
internal sealed class SentStream(bool isBidirectional)
{
    private readonly SentOctets _octets = new();
    private readonly StreamTypeReader _type = new();
    private readonly Http3FrameReader _frames = new();
    private Bytes _rest;

    /// <summary>Null for request streams, and before it is known.</summary>
    public Http3StreamType? Type { get; private set; }

    public bool IsLost => _octets.IsLost;

    /// <summary>Sections that refer to the dynamic table (RFC 9204 section 4.5.1.1).</summary>
    public int DynamicSections { get; set; }

    /// <summary>The client's SETTINGS had arrived before its first octet left.</summary>
    public bool BeganAfterSettings { get; init; }

    /// <summary>The frames of a request or of the control stream that are whole by now.</summary>
    public IReadOnlyList<Http3Frame> Frames { get; private set; } = [];

    /// <summary>The octets of a QPACK stream that are new, with what was left of the last instruction.</summary>
    public Bytes Instructions => _rest;

    public void Add(StreamFrame frame)
    {
        List<Http3Frame> frames = [];
        foreach (var octets in _octets.Add(frame))
            Read(octets, frames);
        Frames = frames;
    }

    /// <summary>What was left of the instructions.</summary>
    public void Keep(ref WireReader reader) => _rest = reader.ReadRest();

    private void Read(ReadOnlySpan<byte> octets, List<Http3Frame> frames)
    {
        if (!isBidirectional && Type is null && _type.TryRead(ref octets, out var type))
            Type = type;
        if (isBidirectional || Type == Http3StreamType.Control)
            frames.AddRange(_frames.Receive(octets).OfType<FrameItem>().Select(static item => item.Frame));
        else if (Type == Http3StreamType.QpackEncoder || Type == Http3StreamType.QpackDecoder)
            _rest = _rest.Concat(Bytes.Copy(octets));
    }
}
