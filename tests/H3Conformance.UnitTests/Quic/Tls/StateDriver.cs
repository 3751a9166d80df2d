using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>Brings one side of a handshake into a state by handing it one message of its peer at a time.</summary>
public static class StateDriver
{
    // Between them the two handshakes go through every state: a retry, and a client certificate.
    private static readonly ServerTlsOptions Server = HandshakePair.ServerOptions with
    {
        RequireGroup = NamedGroup.Secp256r1,
        ClientAuthentication = ClientAuthentication.Request,
    };

    private static readonly ClientTlsOptions Client = HandshakePair.ClientOptions with { ClientCertificate = HandshakePair.Signer };

    public static ClientHandshake ClientIn(ClientState state)
    {
        var pair = new HandshakePair(Client, Server);
        if (state != ClientState.Start)
            pair.Client.Start();
        Exchange(pair, () => pair.Client.State == state);
        return pair.Client;
    }

    public static ServerHandshake ServerIn(ServerState state)
    {
        var pair = new HandshakePair(Client, Server);
        pair.Client.Start();
        Exchange(pair, () => pair.Server.State == state);
        return pair.Server;
    }

    public static AlertOutput? Alert(ITlsHandshake side)
    {
        AlertOutput? alert = null;
        while (side.TryTakeOutput(out var output))
            alert = output as AlertOutput ?? alert;
        return alert;
    }

    private static void Exchange(HandshakePair pair, Func<bool> isThere)
    {
        while (!isThere() && (Pass(pair.Client, pair.Server, isThere) | Pass(pair.Server, pair.Client, isThere)))
        {
        }
    }

    private static bool Pass(ITlsHandshake from, ITlsHandshake to, Func<bool> isThere)
    {
        var any = false;
        while (!isThere() && from.TryTakeOutput(out var output))
        {
            any = true;
            if (output is CryptoDataOutput crypto)
                to.Receive(crypto.Level, crypto.Data);
        }

        return any;
    }
}
