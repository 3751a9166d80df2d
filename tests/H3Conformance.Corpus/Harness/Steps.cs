namespace H3Conformance.Corpus.Harness;

/// <summary>The actions of tests, read as sentences.</summary>
public static class Steps
{
    /// <summary>
    /// The client opens no QPACK streams of its own: a server need not admit more than three unidirectional streams
    /// (RFC 9114 section 6.2), so a test that opens others makes room for them. Without a dynamic table it may do so (RFC 9204 section 4.2).
    /// </summary>
    public static ValueList<Action> WithoutQpackStreams { get; } =
    [
        new UseSettings([]),
        new SwitchHttp3(Http3.Connection.Http3Automatism.QpackEncoderStream, On: false),
        new SwitchHttp3(Http3.Connection.Http3Automatism.QpackDecoderStream, On: false),
    ];

    /// <summary>Nothing of HTTP/3 leaves the client unless the actions say so.</summary>
    public static ValueList<Action> WithoutStreams { get; } = [new SwitchHttp3(Http3.Connection.Http3Automatism.ControlStream, On: false), .. WithoutQpackStreams];

    /// <summary>Every octet but that of the type is up to the actions that follow.</summary>
    public static Action OpenUniStream(StreamName stream, Http3StreamType type) => new OpenUniStream(stream, type.Value);

    /// <summary>A request stream on which nothing is sent yet.</summary>
    public static Action OpenStream(StreamName stream) => new OpenStream(stream);

    public static Action SendFrame(StreamName stream, Http3Frame frame) => new SendFrame(stream, frame);

    /// <summary>The frame, and FIN behind it.</summary>
    public static Action SendLastFrame(StreamName stream, Http3Frame frame) => new SendFrame(stream, frame, Fin: true);

    public static Action SendBytes(StreamName stream, Bytes octets) => new SendBytes(stream, octets);

    /// <summary>The octets, and FIN behind them.</summary>
    public static Action SendLastBytes(StreamName stream, Bytes octets) => new SendBytes(stream, octets, Fin: true);

    /// <summary>Each octet in a datagram of its own.</summary>
    public static IEnumerable<Action> SendOctetByOctet(StreamName stream, Bytes octets) =>
        octets.ToArray().SelectMany(octet => new Action[] { new SendBytes(stream, new[] { octet }), new Flush() });

    public static Action FinishStream(StreamName stream) => new FinishStream(stream);

    public static Action ResetStream(StreamName stream, H3Error code) => new ResetStream(stream, code.Value);

    public static Action StopSending(StreamName stream, H3Error code) => new StopSending(stream, code.Value);

    /// <summary>Header fields, encoded by QPACK, without an end of the stream.</summary>
    public static Action SendFields(StreamName stream, FieldSection fields) => new SendFields(stream, fields.Fields);

    /// <summary>Trailer fields or a header section, and FIN behind them.</summary>
    public static Action SendLastFields(StreamName stream, FieldSection fields) => new SendFields(stream, fields.Fields, Fin: true);

    /// <summary>A whole request without content, its names and values spelled out with or without Huffman code.</summary>
    public static Action SendLiterals(StreamName stream, FieldSection fields, StringCoding coding) => new SendFieldSection(
        stream,
        RawFieldSection.Of([.. fields.Fields.Select(field => new LiteralWithLiteralName(NeverIndexed: false, new(field.Name, coding), new(field.Value, coding)))]),
        Fin: true);

    /// <summary>DATA of text.</summary>
    public static Action SendData(StreamName stream, string text) => new SendFrame(stream, new DataFrame(Bytes.Latin1(text)));

    /// <summary>DATA of text, and FIN behind it.</summary>
    public static Action SendLastData(StreamName stream, string text) => new SendFrame(stream, new DataFrame(Bytes.Latin1(text)), Fin: true);

    /// <summary>A whole request without content.</summary>
    public static Action SendRequest(StreamName stream, FieldSection fields) => new SendRequest(stream, fields.Fields);

    /// <summary>A whole request with content in one DATA frame.</summary>
    public static Action SendRequest(StreamName stream, FieldSection fields, Bytes content) => new SendRequest(stream, fields.Fields, content);

    public static Action SendEncoderInstruction(QpackInstruction instruction) => new SendEncoderInstruction(instruction);

    public static Action SendDecoderInstruction(QpackInstruction instruction) => new SendDecoderInstruction(instruction);

    /// <summary>A HEADERS frame whose field section is given by prefix and representations.</summary>
    public static Action SendFieldSection(StreamName stream, RawFieldSection section) => new SendFieldSection(stream, section);

    /// <summary>The same, and FIN behind it.</summary>
    public static Action SendLastFieldSection(StreamName stream, RawFieldSection section) => new SendFieldSection(stream, section, Fin: true);

    public static Action WaitFor(Condition condition) => new Wait(condition);
}
