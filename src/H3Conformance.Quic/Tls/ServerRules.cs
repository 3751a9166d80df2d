using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>Asks for every fault whether it is tolerated, and ends the handshake if it is not.</summary>
internal sealed class ServerRules(ServerTlsOptions options, HandshakeExchange exchange)
{
    public delegate bool Reading<T>(Bytes data, out T? content)
        where T : ExtensionContent;

    public ServerTlsOptions Options => options;

    /// <summary>True if the handshake ends here; false to carry on as if there were no such check.</summary>
    public bool Refuses(TlsFault fault, string reason)
    {
        if (options.Tolerates(fault))
            return false;
        exchange.Fail(new AlertOutput(fault.Alert(), reason) { Fault = fault, Error = fault.Error() });
        return true;
    }

    /// <summary>Ends the handshake where not even a tolerant server knows a way on.</summary>
    public bool RefusesAlways(TlsFault fault, string reason)
    {
        exchange.Fail(new AlertOutput(fault.Alert(), reason) { Fault = fault, Error = fault.Error() });
        return true;
    }

    /// <summary>Reads an extension; null if it is not there, or malformed and tolerated. False if the handshake ends here.</summary>
    public bool TryGet<T>(ClientHello hello, ExtensionType type, Reading<T> read, out T? content)
        where T : ExtensionContent
    {
        content = null;
        return hello.Find(type) is not { } data || read(data, out content) || !Refuses(TlsFault.MalformedExtension, $"A malformed {type}.");
    }
}
