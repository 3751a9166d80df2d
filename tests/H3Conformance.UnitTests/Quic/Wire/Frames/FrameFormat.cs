using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public static class FrameFormat
{
    public static readonly WireFormat<Frame> Format = new(static (frame, writer) => frame.Write(writer), Frame.TryRead);
}
