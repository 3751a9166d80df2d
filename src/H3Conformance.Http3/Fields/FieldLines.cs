using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>Look-ups in a list of field lines, by a name's exact octets.</summary>
internal static class FieldLines
{
    public static Bytes? First(IReadOnlyList<Field> fields, string name)
    {
        var index = IndexOf(fields, name);
        return index < 0 ? default(Bytes?) : fields[index].Value;
    }

    public static int IndexOf(IReadOnlyList<Field> fields, string name)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (IsNamed(fields[i], name))
                return i;
        }

        return -1;
    }

    public static IEnumerable<Bytes> All(IReadOnlyList<Field> fields, string name)
    {
        foreach (var field in fields)
        {
            if (IsNamed(field, name))
                yield return field.Value;
        }
    }

    /// <summary>Whether a line has a name of ASCII characters, octet by octet.</summary>
    public static bool IsNamed(Field field, string name)
    {
        if (field.Name.Length != name.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (field.Name[i] != name[i])
                return false;
        }

        return true;
    }
}
