using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>How the server uses the client's dynamic table: the engine does it right, and mutants fall short of it.</summary>
internal sealed class EncoderDuties(Http3Connection connection, Enforcer enforcer)
{
    private const ulong SomeCapacity = 4096;
    private const ulong SomeStreams = 16;
    private const ulong SmallCapacity = 32;
    private int _requests;

    public void Begin()
    {
        var spares = enforcer.Keeps(QpackEncoderRules.InsertionsEvictNothingInUse) && enforcer.Keeps(QpackEncoderRules.ReductionsEvictNothingInUse);
        connection.Encoder.AwaitsInsertions = spares;
        connection.Encoder.SparesReferences = spares && enforcer.Keeps(QpackEncoderRules.EntriesReferredToStay);
        if (!enforcer.Keeps(SentRules.InitialValuesComeFirst))
            connection.Encoder.ApplySettings(SomeCapacity, SomeStreams);
    }

    public void Watch(Http3Event happened)
    {
        if (happened is SettingsReceived { Settings: var settings })
            Apply(settings);
        if (happened is StreamFinished { Stream.IsBidirectional: true })
            Request();
    }

    /// <summary>The fields of a request in the order in which the server takes them.</summary>
    public FieldSection Order(FieldSection section) => enforcer.Keeps(QpackEncoderRules.FieldsAreTakenInTheirOrder)
        ? section
        : new([.. section.Fields.OrderBy(static field => StaticTable.TryFind(field, out _))]);

    private void Apply(Http3Settings settings)
    {
        var (capacity, blocked) = (settings.QpackMaxTableCapacity, settings.QpackBlockedStreams);
        if (!enforcer.Keeps(QpackEncoderRules.CapacityIsWithinTheMaximum))
            Send(new SetDynamicTableCapacity(capacity + 1));
        if (!enforcer.Keeps(QpackEncoderRules.BlockedStreamsAreFew))
            blocked = ulong.MaxValue;
        if (capacity == 0 && !enforcer.Keeps(SentRules.SettingsOfTheClientAreObeyed))
            (capacity, blocked) = (SomeCapacity, SomeStreams);
        if (settings.Find(SettingId.QpackMaxTableCapacity) is null && !enforcer.Keeps(QpackEncoderRules.MissingCapacityIsZero))
            (capacity, blocked) = (SomeCapacity, SomeStreams);
        if (settings.Find(SettingId.QpackBlockedStreams) is null && !enforcer.Keeps(QpackEncoderRules.MissingBlockedStreamsAreNone))
            blocked = SomeStreams;
        connection.Encoder.ApplySettings(capacity, blocked);
    }

    private void Request()
    {
        _requests++;
        if (!enforcer.Keeps(QpackEncoderRules.ReductionsEvictNothingInUse))
            connection.Encoder.TableCapacityWanted = _requests % 2 == 0 ? SmallCapacity : SomeCapacity;
        if (_requests != 1)
            return;
        if (!enforcer.Keeps(QpackEncoderRules.NewCapacitiesAreWithinTheMaximum))
            Send(new SetDynamicTableCapacity((connection.PeerSettings?.QpackMaxTableCapacity ?? 0) + 1));
        if (!enforcer.Keeps(QpackEncoderRules.IncrementsAreNotZero))
            Send(connection.QpackDecoderStream, new InsertCountIncrement(0));
        if (!enforcer.Keeps(QpackEncoderRules.IncrementsAreOfInsertions))
            Send(connection.QpackDecoderStream, new InsertCountIncrement(10));
        if (!enforcer.Keeps(QpackEncoderRules.NoQpackStreamIsClosed) && connection.QpackDecoderStream is { } own)
            connection.Quic.Send(own, Bytes.Empty, fin: true);
        if (!enforcer.Keeps(QpackEncoderRules.NoQpackStreamIsStopped))
            connection.Quic.StopSending(StreamId.Of(client: true, bidirectional: false, index: 1), H3Error.NoError.Value);
    }

    private void Send(QpackInstruction instruction) => Send(connection.QpackEncoderStream, instruction);

    private void Send(StreamId? stream, QpackInstruction instruction)
    {
        if (stream is { } open)
            connection.Quic.Send(open, instruction.ToBytes(), fin: false);
    }
}
