using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection;

/// <summary>The frames of one stream, in order, also while a field section waits for the dynamic table (RFC 9204 section 2.2.1).</summary>
public sealed class IncomingFrames(StreamId stream, QpackDecoder decoder, Action<Http3Event> report)
{
    private readonly Http3FrameReader _reader = new();
    private readonly Queue<Http3FrameItem> _waiting = new();
    private HeldSection? _held;
    private bool _finished;
    private bool _finishReported;

    /// <summary>The stream has ended and everything on it was reported.</summary>
    public bool IsOver => _finishReported;

    public void Receive(ReadOnlySpan<byte> octets, bool fin)
    {
        foreach (var item in _reader.Receive(octets))
            Take(item);
        if (fin)
            Finish();
    }

    /// <summary>Goes on with the result of a section that was blocked.</summary>
    public void Unblock(DecodeResult result)
    {
        if (_held is not { } held)
            return;
        _held = null;
        Report(result, held.PushId);
        while (_held is null && _waiting.TryDequeue(out var item))
            Handle(item);
        if (_finished)
            Finish();
    }

    private void Take(Http3FrameItem item)
    {
        if (_held is null)
            Handle(item);
        else
            _waiting.Enqueue(item);
    }

    private void Finish()
    {
        _finished = true;
        if (_held is not null || _finishReported)
            return;
        _finishReported = true;
        if (_reader.Finish() is { } truncated)
            report(new FrameTruncated(stream, truncated.Type));
        report(new StreamFinished(stream));
    }

    private void Handle(Http3FrameItem item)
    {
        switch (item)
        {
            case FrameHeaderItem header:
                report(new FrameStarted(stream, header.Type, header.Length.Value));
                break;
            case DataChunkItem chunk:
                report(new DataReceived(stream, chunk.Data));
                break;
            case MalformedFrameItem malformed:
                report(new MalformedFrameReceived(stream, malformed.Type, malformed.Kind));
                break;
            case FrameItem { Frame: HeadersFrame headers }:
                report(new FrameReceived(stream, headers));
                Report(decoder.Decode(stream.Value, headers.EncodedFieldSection), pushId: null);
                break;
            case FrameItem { Frame: PushPromiseFrame promise }:
                report(new FrameReceived(stream, promise));
                Report(decoder.Decode(stream.Value, promise.EncodedFieldSection), promise.PushId.Value);
                break;
            case FrameItem frame:
                report(new FrameReceived(stream, frame.Frame));
                break;
            default:
                break;
        }
    }

    private void Report(DecodeResult result, ulong? pushId)
    {
        switch (result)
        {
            case BlockedSection blocked:
                _held = new HeldSection(pushId);
                report(new FieldsBlocked(stream, blocked.RequiredInsertCount));
                break;
            case FailedSection failed:
                report(new QpackFailed(stream, failed.Failure));
                report(new FieldsReceived(stream, new(failed.FieldsSoFar), pushId));
                break;
            case DecodedSection decoded:
                report(new FieldsReceived(stream, new(decoded.Fields), pushId)
                {
                    OverstatesInsertCount = decoded.RequiredInsertCount > decoded.LowestInsertCount,
                    RequiredInsertCount = decoded.RequiredInsertCount,
                    References = decoded.References,
                });
                break;
            default:
                break;
        }
    }

    private sealed record HeldSection(ulong? PushId);
}
