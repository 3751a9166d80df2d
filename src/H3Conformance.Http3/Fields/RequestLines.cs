namespace H3Conformance.Http3.Fields;

/// <summary>The lines of a request that name its target; the first of each name counts.</summary>
internal sealed class RequestLines(List<ReceivedField> lines)
{
    public ReceivedField? Method { get; } = Find(lines, PseudoHeader.Method);

    public ReceivedField? Scheme { get; } = Find(lines, PseudoHeader.Scheme);

    public ReceivedField? Authority { get; } = Find(lines, PseudoHeader.Authority);

    public ReceivedField? Path { get; } = Find(lines, PseudoHeader.Path);

    public ReceivedField? Protocol { get; } = Find(lines, PseudoHeader.Protocol);

    public IReadOnlyList<ReceivedField> Hosts { get; } = lines.FindAll(static line => line.Name == "host");

    /// <summary>RFC 9114 4.3.1: these schemes have a mandatory authority and a path that is not empty.</summary>
    public bool IsHttp { get; } = Find(lines, PseudoHeader.Scheme)?.Value.ToText().ToLowerInvariant() is "http" or "https";

    private static ReceivedField? Find(List<ReceivedField> lines, string name) => lines.Find(line => line.Name == name);
}
