using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>Every state against every message, for both roles.</summary>
public sealed class TransitionTests
{
    // Everything that is not listed here is an unexpected_message.
    private static readonly Dictionary<(ClientState State, HandshakeType Type), ClientState[]> Client = new()
    {
        [(ClientState.WaitServerHello, HandshakeType.ServerHello)] = [ClientState.WaitRetriedServerHello, ClientState.WaitEncryptedExtensions],
        [(ClientState.WaitRetriedServerHello, HandshakeType.ServerHello)] = [ClientState.WaitEncryptedExtensions],
        [(ClientState.WaitEncryptedExtensions, HandshakeType.EncryptedExtensions)] =
            [ClientState.WaitCertificateOrCertificateRequest, ClientState.WaitFinished],
        [(ClientState.WaitCertificateOrCertificateRequest, HandshakeType.CertificateRequest)] = [ClientState.WaitCertificate],
        [(ClientState.WaitCertificateOrCertificateRequest, HandshakeType.Certificate)] = [ClientState.WaitCertificateVerify],
        [(ClientState.WaitCertificate, HandshakeType.Certificate)] = [ClientState.WaitCertificateVerify],
        [(ClientState.WaitCertificateVerify, HandshakeType.CertificateVerify)] = [ClientState.WaitFinished],
        [(ClientState.WaitFinished, HandshakeType.Finished)] = [ClientState.Connected],
        [(ClientState.Connected, HandshakeType.NewSessionTicket)] = [ClientState.Connected],
    };

    private static readonly Dictionary<(ServerState State, HandshakeType Type), ServerState[]> Server = new()
    {
        [(ServerState.WaitClientHello, HandshakeType.ClientHello)] =
            [ServerState.WaitRetriedClientHello, ServerState.WaitCertificate, ServerState.WaitFinished],
        [(ServerState.WaitRetriedClientHello, HandshakeType.ClientHello)] = [ServerState.WaitCertificate, ServerState.WaitFinished],
        [(ServerState.WaitCertificate, HandshakeType.Certificate)] = [ServerState.WaitCertificateVerify, ServerState.WaitFinished],
        [(ServerState.WaitCertificateVerify, HandshakeType.CertificateVerify)] = [ServerState.WaitFinished],
        [(ServerState.WaitFinished, HandshakeType.Finished)] = [ServerState.Connected],
    };

    public static TheoryData<ClientState, byte> ClientPairs => new(
        from state in Enum.GetValues<ClientState>()
        from type in Enumerable.Range(0, 256)
        where HandshakeType.Known.Contains(new HandshakeType((byte)type)) || type is 0 or 99
        select (state, (byte)type));

    public static TheoryData<ServerState, byte> ServerPairs => new(
        from state in Enum.GetValues<ServerState>()
        from type in Enumerable.Range(0, 256)
        where HandshakeType.Known.Contains(new HandshakeType((byte)type)) || type is 0 or 99
        select (state, (byte)type));

    public static TheoryData<ClientState, byte> ClientRefusals => new(
        ClientPairs.Select(static row => row.Data)
            .Where(static pair => pair.Item1 != ClientState.Start && !Client.ContainsKey((pair.Item1, new HandshakeType(pair.Item2)))));

    public static TheoryData<ServerState, byte> ServerRefusals => new(
        ServerPairs.Select(static row => row.Data)
            .Where(static pair => !Server.ContainsKey((pair.Item1, new HandshakeType(pair.Item2)))));

    [Theory, MemberData(nameof(ClientPairs))]
    public void A_client_goes_only_where_the_table_leads(ClientState state, byte type) =>
        ClientTransitions.Next(state, new HandshakeType(type))
            .Should().Equal(Client.GetValueOrDefault((state, new HandshakeType(type)), []));

    [Theory, MemberData(nameof(ServerPairs))]
    public void A_server_goes_only_where_the_table_leads(ServerState state, byte type) =>
        ServerTransitions.Next(state, new HandshakeType(type))
            .Should().Equal(Server.GetValueOrDefault((state, new HandshakeType(type)), []));

    [Theory, MemberData(nameof(ClientRefusals))]
    public void A_client_in_a_state_refuses_what_the_table_does_not_allow(ClientState state, byte type)
    {
        var client = StateDriver.ClientIn(state);

        client.Receive(ClientTransitions.Level(state), new RawMessage(new HandshakeType(type), []).Encode());

        StateDriver.Alert(client)!.Alert.Should().Be(TlsAlert.UnexpectedMessage);
    }

    [Theory, MemberData(nameof(ServerRefusals))]
    public void A_server_in_a_state_refuses_what_the_table_does_not_allow(ServerState state, byte type)
    {
        var server = StateDriver.ServerIn(state);

        server.Receive(ServerTransitions.Level(state), new RawMessage(new HandshakeType(type), []).Encode());

        StateDriver.Alert(server)!.Alert.Should().Be(TlsAlert.UnexpectedMessage);
    }

    [Fact]
    public void A_client_takes_a_path_of_the_table()
    {
        foreach (var (state, _) in Client.Keys)
            StateDriver.ClientIn(state).State.Should().Be(state);
    }

    [Fact]
    public void A_server_takes_a_path_of_the_table()
    {
        foreach (var (state, _) in Server.Keys)
            StateDriver.ServerIn(state).State.Should().Be(state);
    }
}
