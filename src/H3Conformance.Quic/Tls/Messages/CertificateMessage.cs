using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.4.2.</summary>
/// <param name="CertificateRequestContext">Empty from a server; repeats the request from a client.</param>
/// <param name="CertificateList">The end entity first. Empty from a client without a certificate.</param>
public sealed record CertificateMessage(Bytes CertificateRequestContext, ValueList<CertificateEntry> CertificateList) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.Certificate;

    /// <summary>The length of the list to announce (24 bits) in place of the true one.</summary>
    public int? DeclaredListLength { get; init; }

    public override void WriteBody(WireWriter writer)
    {
        var list = new WireWriter();
        foreach (var entry in CertificateList)
        {
            list.WriteVector24(entry.CertData);
            Extension.WriteList(list, entry.Extensions);
        }

        writer.WriteVector8(CertificateRequestContext);
        writer.WriteVector24(list.Written, DeclaredListLength);
    }

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out CertificateMessage? message)
    {
        message = null;
        if (!reader.TryReadVector8(out var context) || !reader.TryReadVector24(out var list))
            return false;
        var entries = new List<CertificateEntry>();
        var listReader = new WireReader(list);
        while (!listReader.AtEnd)
        {
            if (!listReader.TryReadVector24(out var data) || !Extension.TryReadList(ref listReader, out var extensions))
                return false;
            entries.Add(new CertificateEntry(data, extensions));
        }

        message = new CertificateMessage(context, [.. entries]);
        return true;
    }
}
