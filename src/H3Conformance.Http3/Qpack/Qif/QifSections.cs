using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>Collects what decoding a file gives.</summary>
internal sealed class QifSections
{
    private readonly List<QifSection> _decoded = [];
    private readonly HashSet<ulong> _blocked = [];

    public QpackFailure? Failure { get; private set; }

    public void Fail(QpackFailure? failure) => Failure ??= failure;

    public void Add(ulong streamId, DecodeResult result)
    {
        _blocked.Remove(streamId);
        switch (result)
        {
            case DecodedSection decoded:
                _decoded.Add(new QifSection(streamId, decoded.Fields));
                break;
            case FailedSection failed:
                Fail(failed.Failure);
                break;
            default:
                _blocked.Add(streamId);
                break;
        }
    }

    public QifDecoding ToDecoding() =>
        new(_decoded.OrderBy(static section => section.StreamId).ToValueList(), _blocked.Order().ToValueList(), Failure);
}
