using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Frames that mean nothing here are ignored (RFC 9114 sections 7.2.8 and 9).</summary>
internal static class FrameTolerance
{
    public static bool Tolerate(Enforcer enforcer, UnknownFrame frame, StreamId stream) =>
        enforcer.Tolerate(frame.IsReserved ? FrameRules.ReservedFramesAreIgnored : FrameRules.UnknownFramesAreIgnored, stream);
}
