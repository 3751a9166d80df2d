using H3Conformance.Http3.Frames;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends an HTTP/3 frame on any stream.</summary>
public sealed record SendFrame(StreamName Stream, Http3Frame Frame, bool Fin = false) : Action
{
    public static readonly ActionDescriptor Description = new("send_frame", ActionLayer.Http3Frame, "Sends an HTTP/3 frame on any stream.", [
        new("stream", FieldKind.Stream, "where", "request"),
        new("frame", FieldKind.Http3Frame, "the frame"),
        new("fin", FieldKind.YesNo, "ends the stream", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
