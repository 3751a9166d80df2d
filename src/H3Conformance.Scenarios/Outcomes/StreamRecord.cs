using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>Collects what comes back on one stream.</summary>
public sealed class StreamRecord(StreamId stream)
{
    private const int MostContent = 64 * 1024;
    private readonly WireWriter _content = new();
    private readonly List<int> _interim = [];
    private ValueList<Field> _fields;
    private ValueList<Field> _trailers;
    private int? _status;
    private bool _isRequest;
    private H3Error? _reset;
    private H3Error? _stop;

    public ulong ContentLength { get; private set; }

    public bool HasFinalFields => _status is not null || _isRequest;

    public bool Finished { get; private set; }

    public bool WasReset => _reset is not null;

    public void AddFields(FieldSection section)
    {
        var status = Status(section);
        if (HasFinalFields)
            _trailers = section.Fields;
        else if (status is >= 100 and < 200)
            _interim.Add(status.Value);
        else
            (_status, _fields, _isRequest) = (status, section.Fields, section.Find(PseudoHeader.Method) is not null);
    }

    public void AddData(Bytes data)
    {
        ContentLength += (ulong)data.Length;
        var kept = Math.Min(data.Length, MostContent - _content.Length);
        _content.WriteBytes(data.Span[..kept]);
    }

    public void Finish() => Finished = true;

    public void Reset(H3Error code) => _reset ??= code;

    public void Stop(H3Error code) => _stop ??= code;

    public StreamOutcome ToOutcome() => new(stream)
    {
        Status = _status,
        InterimStatuses = [.. _interim],
        Fields = _fields,
        Trailers = _trailers,
        ContentLength = ContentLength,
        Content = _content.ToBytes(),
        Finished = Finished,
        ResetCode = _reset,
        StopCode = _stop,
    };

    private static int? Status(FieldSection section)
    {
        foreach (var field in section.Fields)
        {
            if (field.Name.ToText() == ":status" && int.TryParse(field.Value.ToText(), out var status))
                return status;
        }

        return null;
    }
}
