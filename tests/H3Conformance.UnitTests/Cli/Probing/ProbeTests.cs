using FluentAssertions;
using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Server;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Probing;

public class ProbeTests
{
    [Fact]
    public async Task The_reference_server_is_found_as_it_is()
    {
        var report = await ProbedServer.Probe(ProbedServer.Usual);

        report.Failures.Should().BeEmpty();
        report.Handshake.Should().Be(new HandshakeFacts
        {
            Version = "QUICv1",
            Alpn = "h3",
            CipherSuite = "TLS_AES_128_GCM_SHA256",
            Group = "x25519",
            SignatureScheme = "ecdsa_secp256r1_sha256",
            Confirmed = true,
            ConnectionIdsIssued = 3,
            ConnectionIdLength = 8,
        });
        report.Response!.Status.Should().Be(200);
        report.VersionNegotiation!.Versions.Should().Equal("QUICv1", "QUICv2");
        report.VersionTwo!.Accepted.Should().BeTrue();
        report.CompatibleVersions!.Switched.Should().BeFalse();
        report.Alpn.Should().Equal(
            new ChoiceFacts("h3", true, "chosen on the first connection"),
            new ChoiceFacts("h3c-unknown", false, "closed with CRYPTO_ERROR(no_application_protocol)"));
        report.CipherSuites.Should().HaveCount(3).And.OnlyContain(static choice => choice.Accepted);
        report.Groups.Should().HaveCount(4).And.OnlyContain(static choice => choice.Accepted);
        report.HelloRetryRequest.Should().Be(new HelloRetryRequestFacts(Sent: true, "x25519"));
        report.Certificate!.Names.Should().Equal("localhost", "127.0.0.1", "::1");
        report.Trust!.Asked.Should().BeFalse();
    }

    [Fact]
    public async Task What_the_reference_server_does_beyond_the_handshake_is_found()
    {
        var report = await ProbedServer.Probe(ProbedServer.Usual);

        report.TransportParameters.Should().Contain(new ParameterFact(0x20, "max_datagram_frame_size", Extensions.MaxDatagramFrameSize, null));
        report.Settings.Should().Contain(new SettingFact(0x33, "SETTINGS_H3_DATAGRAM", 1));
        report.Extensions.Should().Be(new ExtensionFacts { ExtendedConnect = true, HttpDatagrams = true, QuicDatagrams = true, ReservedSettings = 1, ReservedStreams = 1 });
        report.QpackEncoder!.UsesDynamicTable.Should().BeTrue();
        report.QpackDecoder!.Acknowledged.Should().Be(report.QpackDecoder.Insertions).And.BePositive();
        report.Resumption.Should().Be(new ResumptionFacts { Tickets = 1, Lifetime = 86400, Resumed = true });
        report.KeyUpdate.Should().Be(new KeyUpdateFacts(Followed: true, Answered: true));
        report.Migration.Should().Be(new MigrationFacts(Disabled: false, PathValidated: true, Answered: true));
        report.StatelessReset.Should().Be(new StatelessResetFacts(Announced: true, Answered: true, 43));
        report.Timings!.HandshakeMs.Should().BePositive();
        report.Timings.FirstResponseMs.Should().BePositive();
        report.Timings.RttMinimumMs.Should().BePositive();
        report.Connections.Should().Be(17);
    }

    [Fact]
    public async Task Retry_is_seen()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(new ListenerOptions { RequiresRetry = true }));

        report.Handshake!.Retry.Should().BeTrue();
        report.Failures.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_of_one_group_and_one_suite_refuses_the_others()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(static tls => tls with { Groups = [NamedGroup.Secp384r1], CipherSuites = [CipherSuite.Aes256GcmSha384] }));

        report.Handshake!.HelloRetryRequest.Should().BeTrue();
        report.Handshake.Group.Should().Be("secp384r1");
        report.Groups!.Where(static choice => choice.Accepted).Should().ContainSingle().Which.Name.Should().Be("secp384r1");
        report.CipherSuites!.Where(static choice => choice.Accepted).Should().ContainSingle().Which.Name.Should().Be("TLS_AES_256_GCM_SHA384");
        report.CipherSuites!.Where(static choice => !choice.Accepted).Should().OnlyContain(static choice => choice.Answer == "closed with CRYPTO_ERROR(handshake_failure)");
        report.HelloRetryRequest.Should().Be(new HelloRetryRequestFacts(Sent: true, "secp384r1"));
    }

    [Fact]
    public async Task Without_tickets_there_is_no_resumption()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(static tls => tls with { TicketKey = default }));

        report.Resumption.Should().Be(new ResumptionFacts { Tickets = 0 });
    }

    [Fact]
    public async Task Early_data_is_accepted_with_a_response()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(static tls => tls with { AcceptEarlyData = true }));

        report.Resumption!.EarlyData.Should().Be(EarlyDataAnswer.Accepted);
        report.Resumption.EarlyDataStatus.Should().Be(200);
    }

    [Fact]
    public async Task A_HelloRetryRequest_refuses_early_data()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(static tls => tls with { AcceptEarlyData = true, RequireGroup = NamedGroup.Secp256r1 }));

        report.Resumption!.EarlyData.Should().Be(EarlyDataAnswer.Refused);
        report.Resumption.Resumed.Should().BeTrue();
    }

    [Fact]
    public async Task Only_version_1_and_no_stateless_resets()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(new ListenerOptions { Versions = [QuicVersion.V1], SendsStatelessResets = false }));

        report.VersionNegotiation!.Versions.Should().Equal("QUICv1");
        report.VersionTwo.Should().Be(new VersionTwoFacts(Accepted: false, "Version Negotiation"));
        report.StatelessReset.Should().Be(new StatelessResetFacts(Announced: true, Answered: false, null));
    }

    [Fact]
    public async Task A_server_that_would_rather_have_version_2_moves_there()
    {
        var report = await ProbedServer.Probe(ProbedServer.With(Extensions.Quic with { AvailableVersions = [QuicVersion.V2, QuicVersion.V1] }));

        report.CompatibleVersions!.Chosen.Should().Be("QUICv2");
        report.CompatibleVersions.Switched.Should().BeTrue();
        report.CompatibleVersions.Available.Should().Equal("QUICv2", "QUICv1");
    }

    [Fact]
    public async Task What_the_transport_parameters_say_about_migration_is_told()
    {
        var edit = new SetTransportParameter(TransportParameterId.DisableActiveMigration, Bytes.Empty);

        var report = await ProbedServer.Probe(ProbedServer.With(Extensions.Quic with { TransportParameterEdits = [edit] }));

        report.Migration!.Disabled.Should().BeTrue();
        report.TransportParameters.Should().Contain(new ParameterFact(0x0c, "disable_active_migration", null, ""));
    }

    [Fact]
    public async Task A_server_without_QPACK_table_has_nothing_to_acknowledge()
    {
        var report = await ProbedServer.Probe(ProbedServer.Usual with { Http3 = new Http3Options { Settings = [] } });

        report.QpackDecoder.Should().Be(new QpackDecoderFacts(0, 0, 0, 0, 0));
        report.QpackEncoder!.UsesDynamicTable.Should().BeFalse();
        report.Extensions.Should().Be(new ExtensionFacts { QuicDatagrams = true, ReservedSettings = 1, ReservedStreams = 1 });
    }

    [Theory]
    [InlineData(CertificateKind.EcdsaP384, "ECDSA P-384", "ecdsa_secp384r1_sha384")]
    [InlineData(CertificateKind.Rsa2048, "RSA 2048", "rsa_pss_rsae_sha256")]
    [InlineData(CertificateKind.Ed25519, "Ed25519", "ed25519")]
    public async Task The_key_of_the_certificate_is_named(CertificateKind kind, string key, string scheme)
    {
        var report = await ProbedServer.Probe(ProbedServer.With(kind));

        report.Certificate!.Key.Should().Be(key);
        report.Handshake!.SignatureScheme.Should().Be(scheme);
    }
}
