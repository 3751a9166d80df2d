using H3Conformance.Quic.Tls.Extensions;

namespace H3Conformance.Quic.Tls;

/// <summary>Where the binders of a ClientHello stand (RFC 8446 section 4.2.11.2).</summary>
internal static class PskBinders
{
    private const int ExtensionHeaderLength = 4;

    /// <summary>
    /// The offset of the binder list in an encoded ClientHello: what stands before it is what the binders cover. -1 if the
    /// hello does not hold the extension as given.
    /// </summary>
    public static int OffsetIn(Bytes hello, Extension extension, OfferedPsksExtension offered)
    {
        var wire = new Wire.WireWriter();
        extension.Write(wire);
        var start = hello.Span.LastIndexOf(wire.Written);
        return start < 0 ? -1 : start + ExtensionHeaderLength + extension.Data.Length - offered.BindersLength;
    }

    /// <summary>Puts the true binder in place of the placeholder of the one identity offered.</summary>
    public static Bytes Bind(Bytes hello, OfferedPsksExtension placeholder, KeySchedule schedule, Func<Bytes, Bytes> transcriptHash)
    {
        var offset = OffsetIn(hello, placeholder.ToExtension(), placeholder);
        if (offset < 0)
            return hello;
        var binder = schedule.Binder(transcriptHash(hello.Slice(0, offset)));
        var bound = hello.ToArray();
        binder.Span.CopyTo(bound.AsSpan(offset + 3));
        return bound;
    }
}
