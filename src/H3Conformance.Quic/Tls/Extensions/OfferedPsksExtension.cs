using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>
/// The pre_shared_key extension of a ClientHello (RFC 8446 section 4.2.11), due to be its last extension.
/// <c>Binders</c>: One per identity: an HMAC over the hello up to the binders, as long as the hash of the key.
/// </summary>
public sealed record OfferedPsksExtension(ValueList<PskIdentity> Identities, ValueList<Bytes> Binders) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.PreSharedKey;

    /// <summary>Octets of the binder list with its own length: what the binders themselves do not cover.</summary>
    public int BindersLength => 2 + Binders.Sum(static binder => 1 + binder.Length);

    public override void Write(WireWriter writer)
    {
        var identities = new WireWriter();
        foreach (var identity in Identities)
        {
            identities.WriteVector16(identity.Identity);
            identities.WriteUInt32(identity.ObfuscatedTicketAge);
        }

        var binders = new WireWriter();
        foreach (var binder in Binders)
            binders.WriteVector8(binder);
        writer.WriteVector16(identities.Written);
        writer.WriteVector16(binders.Written);
    }

    public static bool TryRead(Bytes data, [NotNullWhen(true)] out OfferedPsksExtension? content)
    {
        content = null;
        var reader = new WireReader(data);
        if (!reader.TryReadVector16(out var identityList) || !reader.TryReadVector16(out var binderList) || !reader.AtEnd)
            return false;
        if (!TryReadIdentities(identityList, out var identities) || !TryReadBinders(binderList, out var binders))
            return false;
        content = new OfferedPsksExtension(identities, binders);
        return true;
    }

    private static bool TryReadIdentities(Bytes list, out ValueList<PskIdentity> identities)
    {
        identities = default;
        var read = new List<PskIdentity>();
        var reader = new WireReader(list);
        while (!reader.AtEnd)
        {
            if (!reader.TryReadVector16(out var identity) || !reader.TryReadUInt32(out var age))
                return false;
            read.Add(new PskIdentity(identity, age));
        }

        identities = [.. read];
        return read.Count > 0;
    }

    private static bool TryReadBinders(Bytes list, out ValueList<Bytes> binders)
    {
        binders = default;
        var read = new List<Bytes>();
        var reader = new WireReader(list);
        while (!reader.AtEnd)
        {
            if (!reader.TryReadVector8(out var binder))
                return false;
            read.Add(binder);
        }

        binders = [.. read];
        return read.Count > 0;
    }
}
