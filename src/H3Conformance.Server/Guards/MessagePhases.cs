using H3Conformance.Http3.Frames;
using static H3Conformance.Server.Guards.MessagePhase;

namespace H3Conformance.Server.Guards;

/// <summary>The order of frames on a request stream as a table (RFC 9114 section 4.1).</summary>
public static class MessagePhases
{
    /// <summary>The phase after a DATA or HEADERS frame; null where the frame is out of place.</summary>
    public static MessagePhase? Next(MessagePhase phase, Http3FrameType frame) => phase switch
    {
        BeforeHeaders when frame == Http3FrameType.Headers => InContent,
        InContent when frame == Http3FrameType.Data => InContent,
        InContent when frame == Http3FrameType.Headers => AfterTrailers,
        _ => null,
    };
}
