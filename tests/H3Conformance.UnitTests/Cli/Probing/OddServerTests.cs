using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using H3Conformance.Cli.Probing;
using H3Conformance.Cli.Probing.Inquiries;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Pumps;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Probing;

public class OddServerTests
{
    private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task A_question_that_stays_open_says_so_and_the_others_go_on()
    {
        var full = ProbedServer.Start(ProbedServer.With(new ListenerOptions { MostConnections = 0 }));

        var report = await ProbedServer.Probe(new FirstClientOnly(ProbedServer.Start(ProbedServer.Usual), full));

        report.Handshake!.Version.Should().Be("QUICv1");
        report.Response!.Status.Should().Be(200);
        report.VersionNegotiation!.Versions.Should().HaveCount(2);
        report.Groups!.Where(static choice => !choice.Accepted).Should().HaveCount(3).And.OnlyContain(static choice => choice.Answer == "closed with CONNECTION_REFUSED");
        report.KeyUpdate.Should().BeNull();
        report.Failures.Keys.Should().Equal(
            "compatible_versions", "hello_retry_request", "key_update", "migration", "qpack_decoder", "resumption", "stateless_reset", "timings", "version_2");
        report.Failures.Values.Should().OnlyContain(static failure => failure == "closed with CONNECTION_REFUSED");
    }

    [Fact]
    public async Task Rubbish_between_the_packets_hides_nothing()
    {
        var report = await ProbedServer.Probe(new Babbler(ProbedServer.Start(ProbedServer.Usual), new Random(1)));

        report.Failures.Should().BeEmpty();
        report.Groups.Should().OnlyContain(static choice => choice.Accepted);
    }

    [Fact]
    public void Silence_ends_every_inquiry_with_the_time_it_had()
    {
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var visitor = ProbedServer.VisitorTo((IPEndPoint)silent.LocalEndPoint!, Brief);
        Action[] inquiries =
        [
            () => new VersionNegotiationInquiry().Ask(visitor),
            () => new VersionTwoInquiry().Ask(visitor),
            () => new CompatibleVersionInquiry().Ask(visitor),
            () => new HelloRetryRequestInquiry().Ask(visitor),
            () => new TrustInquiry(CertificateVerification.Verify).Ask(visitor),
            () => new KeyUpdateInquiry().Ask(visitor),
            () => new StatelessResetInquiry().Ask(visitor),
            () => new TimingInquiry().Ask(visitor),
        ];

        foreach (var inquiry in inquiries)
            inquiry.Should().Throw<InquiryException>().WithMessage("no answer within 50 ms");
    }

    [Fact]
    public void A_self_signed_certificate_is_not_trusted_by_who_looks_at_it()
    {
        using var pump = new UdpServerPump(ProbedServer.Start(ProbedServer.Usual), new IPEndPoint(IPAddress.Loopback, 0));

        var facts = new TrustInquiry(CertificateVerification.Verify).Ask(ProbedServer.VisitorTo(pump.Address, TimeSpan.FromSeconds(30)));

        facts.Trusted.Should().BeFalse();
        facts.Fault.Should().Contain("UntrustedRoot");
    }
}
