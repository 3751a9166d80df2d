using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>
/// Judges what a server answers by what was offered to it: the hello as it was built and as edits made it, so that an edit
/// that a server lets pass is not held against the server.
/// </summary>
internal sealed class ServerHelloCheck(ClientHello built, ClientHello sent)
{
    /// <summary>Whether an edit changed an extension of the hello.</summary>
    public bool WasEdited(ExtensionType type) => built.Find(type) != sent.Find(type);

    /// <summary>RFC 8446 section 4.1.3 and 4.1.4; null if nothing is wrong.</summary>
    public AlertOutput? Judge(ServerHello hello)
    {
        if (JudgeExtensions(hello, answersOnly: !hello.IsHelloRetryRequest) is { } fault)
            return fault;
        if (Version(hello) != SupportedVersionsExtension.Tls13)
            return new AlertOutput(TlsAlert.ProtocolVersion, "The server does not select TLS 1.3.");
        if (hello.LegacySessionIdEcho != sent.LegacySessionId)
            return Illegal("The server does not echo the session ID.");
        if (!built.CipherSuites.Concat(sent.CipherSuites).Contains(hello.CipherSuite) || !hello.CipherSuite.IsSupported)
            return Illegal($"The server selects the suite {hello.CipherSuite}, which was not offered.");
        return hello.LegacyCompressionMethod != 0 ? Illegal("The server selects a compression method.") : null;
    }

    /// <summary>RFC 8446 section 4.2: an answer may only hold extensions that were asked for, each once.</summary>
    public AlertOutput? Judge(EncryptedExtensions message) => JudgeExtensions(message, answersOnly: true);

    private AlertOutput? JudgeExtensions(ExtendedMessage message, bool answersOnly)
    {
        var seen = new HashSet<ExtensionType>();
        foreach (var extension in message.Extensions)
        {
            if (!seen.Add(extension.Type))
                return Illegal($"{message.Type} holds {extension.Type} twice.");
            var isCookie = extension.Type == ExtensionType.Cookie && !answersOnly;
            if (!isCookie && built.Find(extension.Type) is null && sent.Find(extension.Type) is null)
                return new AlertOutput(TlsAlert.UnsupportedExtension, $"{message.Type} holds {extension.Type}, which was not offered.");
        }

        return null;
    }

    private static ushort Version(ServerHello hello) =>
        hello.Find(ExtensionType.SupportedVersions) is { } data && SelectedVersionExtension.TryRead(data, out var selected)
            ? selected.SelectedVersion
            : hello.LegacyVersion;

    private static AlertOutput Illegal(string reason) => new(TlsAlert.IllegalParameter, reason);
}
