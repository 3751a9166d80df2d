using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>The sections and frames of one response, as far as the server's rules oblige it in how they look.</summary>
internal sealed class SentShape(StreamId stream, Http3Connection connection, Enforcer enforcer)
{
    private static readonly FieldSection PseudoTrailers = FieldSection.Of(Field.Of(PseudoHeader.Path, "/"));

    /// <summary>Ahead of the response.</summary>
    public void Begin()
    {
        if (!enforcer.Keeps(SentRules.FramesKeepTheirOrder))
            connection.SendFrame(stream, new DataFrame(Bytes.Empty), fin: false);
        if (!enforcer.Keeps(SentRules.SettingsAreSentOnTheControlStream))
            connection.SendFrame(stream, SettingsFrame.Empty, fin: false);
        if (!enforcer.Keeps(SentRules.NoFramesOfHttp2AreSent))
            connection.SendFrame(stream, new RawHttp3Frame(Bytes.Hex("06 00")), fin: false);
        if (!enforcer.Keeps(PriorityRules.ServersSendNone) && connection.Control is { } own)
            connection.SendFrame(own, new PriorityUpdateFrame(Push: false, stream.Value, Bytes.Utf8("u=1")), fin: false);
        // A GOAWAY that lets every request pass, and an octet behind its identifier.
        if (!enforcer.Keeps(SentRules.PayloadsAreExact) && connection.Control is { } control)
            connection.SendFrame(control, new RawHttp3Frame(Bytes.Hex("07 09 ff ff ff ff ff ff ff fc 00")), fin: false);
    }

    public void SendInterim(int status)
    {
        connection.SendFields(stream, Response.Of(status).Fields, fin: false);
        if (!enforcer.Keeps(SentRules.InterimResponsesHaveNoContent))
            connection.SendFrame(stream, new DataFrame(Bytes.Empty), fin: false);
    }

    public void SendHeader(FieldSection fields, bool fin)
    {
        fields = Shape(fields);
        if (enforcer.Keeps(QpackEncoderRules.BaseIsNotNegative))
            connection.SendFields(stream, fields.Fields, fin);
        else
            connection.SendFrame(stream, new HeadersFrame(WithNegativeBase(connection.Encoder.Encode(stream.Value, fields.Fields))), fin);
        if (!fin && !enforcer.Keeps(SentRules.NothingInterimFollowsTheFinalResponse))
            connection.SendFields(stream, Response.Of(103).Fields, fin: false);
    }

    /// <summary>Trailers where the response has some, else null.</summary>
    public FieldSection? Trailers(FieldSection? trailers) => enforcer.Keeps(SentRules.NoPseudoHeadersAreSentInTrailers) ? trailers : PseudoTrailers;

    /// <summary>The response is over.</summary>
    public void End()
    {
        if (!enforcer.Keeps(SentRules.FramesAreWhole))
            connection.Quic.Send(stream, Bytes.Hex("01 05 00"), fin: true);
    }

    private FieldSection Shape(FieldSection fields)
    {
        fields = fields.With("x-order", "1").With("x-order", "2").With("x-order", "3").With("x-exchange", stream.ToString());
        if (!enforcer.Keeps(QpackEncoderRules.FieldsAreSentInTheirOrder))
            fields = new([fields.Fields[0], .. fields.Fields.Skip(1).Reverse()]);
        if (fields.Find("content-length") is { } length && !enforcer.Keeps(SentRules.ContentHasTheLengthThatIsSent))
            fields = fields.Replace("content-length", $"1{length.ToText()}");
        if (!enforcer.Keeps(SentRules.NoRequestPseudoHeadersAreSent))
            fields = fields.WithFirst(PseudoHeader.Path, "/");
        if (fields.Find(PseudoHeader.Status) is { } status && !enforcer.Keeps(SentRules.PseudoHeadersAreSentFirst))
            fields = fields.Without(PseudoHeader.Status).With(PseudoHeader.Status, status.ToText());
        if (!enforcer.Keeps(SentRules.NamesAreSentAsTokens))
            fields = fields.With("x name", "1");
        if (!enforcer.Keeps(SentRules.ValuesAreSentWithoutControls))
            fields = fields.With("x-value", "1\n2");
        return Fit(fields);
    }

    // RFC 9114 4.2.2: the client is likely to refuse a larger section.
    private FieldSection Fit(FieldSection fields) =>
        connection.PeerSettings?.MaxFieldSectionSize is { } limit && fields.Size > limit && enforcer.Keeps(SentRules.SectionsKeepToTheLimit)
            ? new([.. fields.Fields.Where(static field => field.Name == Bytes.Latin1(PseudoHeader.Status))])
            : fields;

    private static Bytes WithNegativeBase(Bytes section)
    {
        var reader = new WireReader(section);
        return RawFieldSection.TryRead(ref reader, out var read)
            ? (read with { Prefix = new FieldSectionPrefix(read.Prefix!.EncodedInsertCount, Sign: true, 1000) }).ToBytes()
            : section;
    }
}
