using System.Security.Cryptography;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.UnitTests.Quic.Tls.Rfc8448;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>The key schedule against the traces of RFC 8448.</summary>
public sealed class KeyScheduleTests
{
    [Theory]
    [InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Early_handshake_and_master_secrets_are_those_of_the_trace(int section)
    {
        var trace = Traces.Of(section);

        var schedule = Agreed(trace);

        schedule.EarlySecret.Should().Be(trace.EarlySecret);
        schedule.HandshakeSecret.Should().Be(trace.HandshakeSecret);
        schedule.MasterSecret.Should().Be(trace.MasterSecret);
    }

    [Theory]
    [InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Handshake_traffic_secrets_are_those_of_the_trace(int section)
    {
        var trace = Traces.Of(section);
        var hash = Hash(trace, trace.Through(HandshakeType.ServerHello, section == 5 ? 2 : 1));

        Agreed(trace).ClientHandshakeTraffic(hash).Should().Be(trace.ClientHandshakeTraffic);
        Agreed(trace).ServerHandshakeTraffic(hash).Should().Be(trace.ServerHandshakeTraffic);
    }

    [Theory]
    [InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Application_traffic_and_exporter_secrets_are_those_of_the_trace(int section)
    {
        var trace = Traces.Of(section);
        var hash = Hash(trace, trace.Through(HandshakeType.Finished));

        Agreed(trace).ClientApplicationTraffic(hash).Should().Be(trace.ClientApplicationTraffic);
        Agreed(trace).ServerApplicationTraffic(hash).Should().Be(trace.ServerApplicationTraffic);
        Agreed(trace).Exporter(hash).Should().Be(trace.Exporter);
    }

    [Theory]
    [InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Finished_of_both_sides_is_that_of_the_trace(int section)
    {
        var trace = Traces.Of(section);
        var beforeServer = Hash(trace, trace.Through(HandshakeType.Finished) - 1);
        var beforeClient = Hash(trace, trace.Through(HandshakeType.Finished, 2) - 1);

        Agreed(trace).VerifyData(trace.ServerHandshakeTraffic, beforeServer).Should().Be(trace.ServerFinished);
        Agreed(trace).VerifyData(trace.ClientHandshakeTraffic, beforeClient).Should().Be(trace.ClientFinished);
    }

    [Theory]
    [InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void The_resumption_secret_is_that_of_the_trace(int section)
    {
        var trace = Traces.Of(section);

        Agreed(trace).Resumption(Hash(trace, trace.Through(HandshakeType.Finished, 2))).Should().Be(trace.Resumption);
    }

    [Fact]
    public void The_key_of_a_ticket_is_that_with_which_section_4_resumes()
    {
        var trace = Section3.Trace;

        Agreed(trace).TicketPsk(trace.Resumption, trace.TicketNonce).Should().Be(trace.TicketPsk).And.Be(Section4.Trace.Psk);
    }

    [Fact]
    public void Early_secrets_are_those_of_section_4()
    {
        var trace = Section4.Trace;
        var schedule = new KeySchedule(HashAlgorithmName.SHA256, trace.Psk);

        schedule.ClientEarlyTraffic(Hash(trace, 1)).Should().Be(trace.ClientEarlyTraffic);
        schedule.EarlyExporter(Hash(trace, 1)).Should().Be(trace.EarlyExporter);
    }

    [Fact]
    public void The_binder_is_that_of_section_4()
    {
        var raw = Section4.Trace.Messages[0];
        var extension = ((ClientHello)Trace.Read(raw)).Extensions[^1];
        OfferedPsksExtension.TryRead(extension.Data, out var offered).Should().BeTrue();
        var covered = raw.Slice(0, PskBinders.OffsetIn(raw, extension, offered!));

        var binder = new KeySchedule(HashAlgorithmName.SHA256, Section4.Trace.Psk).Binder(SHA256.HashData(covered.Span));

        offered!.Binders.Should().Equal(binder).And.Equal(Section4.Trace.Binder);
    }

    private static KeySchedule Agreed(Trace trace)
    {
        var schedule = new KeySchedule(HashAlgorithmName.SHA256, trace.Psk);
        schedule.Agree(trace.SharedSecret);
        return schedule;
    }

    private static Bytes Hash(Trace trace, int count) => trace.TranscriptOf(count).Hash(HashAlgorithmName.SHA256);
}
