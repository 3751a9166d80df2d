using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Watches all that the client does with QPACK (RFC 9204).</summary>
public sealed class QpackGuard(Http3Connection connection, Enforcer enforcer)
{
    private readonly QpackInstructionGuard _instructions = new(connection.Decoder, enforcer);
    private readonly FieldSectionGuard _sections = new(enforcer);

    /// <summary>True where the server reacted to what happened.</summary>
    public bool Watch(Http3Event happened) => happened switch
    {
        EncoderInstructionsReceived received => _instructions.ReceiveEncoderStream(received.Octets),
        DecoderInstructionsReceived received => _instructions.ReceiveDecoderStream(received.Octets),
        FrameReceived { Frame: HeadersFrame headers } received => _sections.Receive(headers.EncodedFieldSection, received.Stream),
        FieldsBlocked blocked => enforcer.Tolerate(QpackTolerances.StreamsMayBlock, blocked.Stream),
        _ => false,
    };

    /// <summary>A coder met a fault. True where the server reacted.</summary>
    public bool Receive(QpackFailed failed) => enforcer.Reject(RuleBroken(failed.Failure), failed.Stream);

    /// <summary>A field section was decoded. True where the server reacted.</summary>
    public bool Receive(FieldsReceived fields) => fields.OverstatesInsertCount && enforcer.Reject(QpackRules.InsertCountIsExact, fields.Stream);

    private Rule RuleBroken(QpackFailure failure) =>
        failure.Fault == QpackFault.EntryTooLarge && connection.Decoder.TableCapacity == 0 ? QpackRules.TableStartsWithoutRoom : QpackRules.Broken(failure);
}
