using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>What the server does on its QPACK streams: the engine does it right, and mutants fall short of it.</summary>
internal sealed class QpackDuties(Http3Connection connection, Enforcer enforcer)
{
    public void Begin()
    {
        connection.Decoder.SendsSectionAcknowledgments = enforcer.Keeps(QpackObligations.SectionsAreAcknowledged);
        connection.Decoder.SendsStreamCancellations = enforcer.Keeps(QpackObligations.CancellationsAreSent);
        connection.Decoder.SendsInsertCountIncrements = enforcer.Keeps(QpackObligations.InsertionsAreReported);
        if (!enforcer.Keeps(QpackObligations.OneStreamOfEachType))
            connection.OpenUnidirectional(Http3StreamType.QpackEncoder);
    }

    public void Watch(Http3Event happened)
    {
        if (happened is SettingsReceived { Settings.QpackMaxTableCapacity: 0 } && !enforcer.Keeps(QpackObligations.NothingIsInsertedWithoutTable))
            Send(connection.QpackEncoderStream, new SetDynamicTableCapacity(0));
        if (happened is FieldsReceived fields && !enforcer.Keeps(QpackObligations.StaticSectionsAreNotAcknowledged))
            Send(connection.QpackDecoderStream, new SectionAcknowledgment(fields.Stream.Value));
    }

    private void Send(StreamId? stream, QpackInstruction instruction)
    {
        if (stream is { } open)
            connection.Quic.Send(open, instruction.ToBytes(), fin: false);
    }
}
