namespace H3Conformance.Http3.Qpack;

/// <summary>What an encoder has to remember until the decoder acknowledges it (RFC 9204 section 2.1.1).</summary>
internal sealed class OutstandingSections
{
    private readonly Dictionary<ulong, Queue<OutstandingSection>> _byStream = [];
    private readonly Dictionary<ulong, int> _references = [];

    public bool IsReferenced(ulong absoluteIndex) => _references.ContainsKey(absoluteIndex);

    /// <summary>Counts a reference of a section that is still being made, so that its entry stays.</summary>
    public void Reference(ulong absoluteIndex) => _references[absoluteIndex] = _references.GetValueOrDefault(absoluteIndex) + 1;

    /// <summary>Adds a section whose references are counted already.</summary>
    public void Add(ulong streamId, OutstandingSection section)
    {
        if (!_byStream.TryGetValue(streamId, out var sections))
            _byStream[streamId] = sections = [];
        sections.Enqueue(section);
    }

    /// <summary>Whether the decoder could be blocked on the stream, for all that is known here.</summary>
    public bool IsAtRisk(ulong streamId, ulong knownReceivedCount) =>
        _byStream.TryGetValue(streamId, out var sections) && IsAtRisk(sections, knownReceivedCount);

    public ulong CountAtRisk(ulong knownReceivedCount) =>
        (ulong)_byStream.Values.LongCount(sections => IsAtRisk(sections, knownReceivedCount));

    /// <summary>Settles the earliest section of the stream; null where there is none.</summary>
    public OutstandingSection? Acknowledge(ulong streamId)
    {
        if (!_byStream.TryGetValue(streamId, out var sections))
            return null;
        var section = sections.Dequeue();
        if (sections.Count == 0)
            _byStream.Remove(streamId);
        Release(section);
        return section;
    }

    public void Cancel(ulong streamId)
    {
        if (!_byStream.Remove(streamId, out var sections))
            return;
        foreach (var section in sections)
            Release(section);
    }

    private static bool IsAtRisk(Queue<OutstandingSection> sections, ulong knownReceivedCount) =>
        sections.Any(section => section.RequiredInsertCount > knownReceivedCount);

    private void Release(OutstandingSection section)
    {
        foreach (var index in section.References)
            if (--_references[index] == 0)
                _references.Remove(index);
    }
}
