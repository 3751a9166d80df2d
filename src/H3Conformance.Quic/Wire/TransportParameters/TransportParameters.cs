using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>
/// The content of the quic_transport_parameters extension (RFC 9000 section 18): parameters in the order of the wire,
/// duplicates included. Nothing is judged here.
/// </summary>
public sealed partial record TransportParameters(ValueList<TransportParameter> Parameters)
{
    public static readonly TransportParameters Empty = new([]);

    public TransportParameters()
        : this([])
    {
    }

    /// <summary>Octets written behind the parameters as they are. Reading never gives any.</summary>
    public Bytes Trailer { get; init; }

    public bool Contains(TransportParameterId id) => Find(id) is not null;

    public int Count(TransportParameterId id) => Parameters.Count(parameter => parameter.Id == id);

    /// <summary>The first parameter with this ID.</summary>
    public TransportParameter? Find(TransportParameterId id) => Parameters.FirstOrDefault(parameter => parameter.Id == id);

    /// <summary>Sets a parameter in the place of the first one with its ID, or at the end; further ones with the ID go.</summary>
    public TransportParameters With(TransportParameter parameter) => this with { Parameters = Replacing(parameter) };

    public TransportParameters With(TransportParameterId id, Bytes value) => With(new TransportParameter(id, value));

    public TransportParameters With(TransportParameterId id, VarInt value) => With(Number(id, value));

    /// <summary>Removes every parameter with this ID.</summary>
    public TransportParameters Without(TransportParameterId id) => this with { Parameters = Omitting(id) };

    /// <summary>Puts a copy of the first parameter with this ID at the end; without such a one, an empty one twice.</summary>
    public TransportParameters WithDuplicate(TransportParameterId id) => Find(id) is { } parameter
        ? Append(parameter)
        : With(id, Bytes.Empty).WithDuplicate(id);

    /// <summary>Puts a parameter at the end, whatever is there already.</summary>
    public TransportParameters Append(TransportParameter parameter) => this with { Parameters = [.. Parameters, parameter] };

    public Bytes ToBytes()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToBytes();
    }

    public void Write(WireWriter writer)
    {
        foreach (var parameter in Parameters)
            parameter.Write(writer);
        writer.WriteBytes(Trailer.Span);
    }

    /// <summary>Reads parameters to the end of the reader. False where the last one is cut off: the reader stays where it was.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out TransportParameters? parameters)
    {
        var start = reader.Position;
        parameters = null;
        var found = new List<TransportParameter>();
        while (!reader.AtEnd)
        {
            if (!TransportParameter.TryRead(ref reader, out var parameter))
            {
                reader.Seek(start);
                return false;
            }
            found.Add(parameter);
        }
        parameters = new TransportParameters([.. found]);
        return true;
    }

    private ValueList<TransportParameter> Omitting(TransportParameterId id) =>
        Parameters.Where(parameter => parameter.Id != id).ToValueList();

    private ValueList<TransportParameter> Replacing(TransportParameter parameter)
    {
        var place = Parameters.TakeWhile(other => other.Id != parameter.Id).Count();
        return
        [
            .. Parameters.Take(place),
            parameter,
            .. Parameters.Skip(place).Where(other => other.Id != parameter.Id),
        ];
    }

    private static TransportParameter Number(TransportParameterId id, VarInt value)
    {
        var writer = new WireWriter(capacity: 8);
        writer.WriteVarInt(value);
        return new TransportParameter(id, writer.ToBytes());
    }
}
