using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>A message on its way out, with what edits put around it.</summary>
/// <param name="Type">Of the message before any edit.</param>
/// <param name="Before">Runs of octets to send first.</param>
/// <param name="Octets">The message with its header; empty if it is left out.</param>
/// <param name="Cuts">Offsets at which a new CRYPTO output begins.</param>
/// <param name="After">Runs of octets to send behind it.</param>
internal sealed record EditedMessage(HandshakeType Type, ValueList<Bytes> Before, Bytes Octets, ValueList<int> Cuts, ValueList<Bytes> After)
{
    private const int HeaderLength = 4;

    public EditedMessage(HandshakeMessage message)
        : this(message.Type, [], message.Encode(), [], [])
    {
    }

    /// <summary>Everything to send, piece by piece.</summary>
    public IEnumerable<Bytes> Pieces => [.. Before, .. CutOctets(), .. After];

    /// <summary>Everything to send, message by message.</summary>
    public IEnumerable<Bytes> Messages => Octets.IsEmpty ? [.. Before, .. After] : [.. Before, Octets, .. After];

    public HandshakeMessage Parse() => MessageReassembly.Parse(Octets);

    /// <summary>The same message with more octets in its body and the length that this makes.</summary>
    public EditedMessage WithAppended(Bytes extra)
    {
        if (Octets.Length < HeaderLength)
            return this with { Octets = Octets.Concat(extra) };
        var writer = new WireWriter();
        writer.WriteByte(Octets[0]);
        writer.WriteVector24(Octets.Slice(HeaderLength).Concat(extra));
        return this with { Octets = writer.ToBytes() };
    }

    private IEnumerable<Bytes> CutOctets()
    {
        var start = 0;
        foreach (var cut in Cuts.Where(cut => cut > 0 && cut < Octets.Length).Distinct().Order())
        {
            yield return Octets.Slice(start, cut - start);
            start = cut;
        }

        if (start < Octets.Length)
            yield return Octets.Slice(start);
    }
}
