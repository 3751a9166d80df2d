using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Settings;

/// <summary>One identifier and value of a SETTINGS frame (RFC 9114 section 7.2.4).</summary>
public readonly record struct Setting(VarInt Id, VarInt Value)
{
    public static Setting Of(SettingId id, ulong value) => new(id.Value, value);

    public void Write(WireWriter writer)
    {
        writer.WriteVarInt(Id);
        writer.WriteVarInt(Value);
    }

    public static bool TryRead(ref WireReader reader, out Setting setting)
    {
        setting = default;
        var start = reader.Position;
        if (!reader.TryReadVarInt(out var id) || !reader.TryReadVarInt(out var value))
        {
            reader.Seek(start);
            return false;
        }

        setting = new Setting(id, value);
        return true;
    }

    public override string ToString() => $"{new SettingId(Id.Value)}={Value}";
}
