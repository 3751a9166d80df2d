using System.Runtime.CompilerServices;

namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_3_EncoderInstructions(Target target) : QpackTest(target)
{
    private const ulong NameServer = 92;

    // An index needs a second octet from 31 on, and the smallest entry with a name has 33 octets.
    private const ulong TwoOctetIndex = 31;
    private const ulong RoomForManyEntries = (TwoOctetIndex + 2) * 33;

    [Requirement("rfc9204-4.3-x1")]
    public Task Set_Dynamic_Table_Capacity_may_come_octet_by_octet() =>
        ComeOctetByOctet([], new SetDynamicTableCapacity(RoomForTwo), [InsertEntry("a")]);

    [Requirement("rfc9204-4.3-x1")]
    public Task Insert_With_Name_Reference_to_the_static_table_may_come_octet_by_octet() =>
        ComeOctetByOctet([Capacity], new InsertWithNameReference(Static: true, NameServer, QpackString.Of("a")), []);

    [Requirement("rfc9204-4.3-x1")]
    public Task Insert_With_Name_Reference_to_the_dynamic_table_may_come_octet_by_octet() =>
        ComeOctetByOctet([Capacity, InsertEntry("a")], new InsertWithNameReference(Static: false, 0, QpackString.Of("b")), []);

    [Requirement("rfc9204-4.3-x1")]
    public Task Insert_With_Literal_Name_may_come_octet_by_octet() =>
        ComeOctetByOctet([Capacity], InsertEntry("a"), []);

    [Requirement("rfc9204-4.3-x1")]
    public Task Duplicate_may_come_octet_by_octet() =>
        ComeOctetByOctet([Capacity, .. Enumerable.Range(0, (int)TwoOctetIndex + 1).Select(static _ => Insert("x", ""))], new Duplicate(TwoOctetIndex), []);

    private static SetDynamicTableCapacity Capacity => new(RoomForManyEntries);

    private static IEnumerable<Action> OctetByOctet(EncoderInstruction instruction) =>
        instruction.ToBytes().Span.ToArray().SelectMany(static octet => (Action[])[SendBytes(QpackEncoder, new[] { octet }), new Flush()]);

    private Task ComeOctetByOctet(ValueList<EncoderInstruction> before, EncoderInstruction split, ValueList<EncoderInstruction> after, [CallerMemberName] string test = "")
    {
        RequireTable(RoomForManyEntries);
        var insertions = (ulong)before.Append(split).Concat(after).Count(static instruction => instruction is not SetDynamicTableCapacity);
        var request = SendLastFieldSection("request", GetSection(Prefix(insertions, insertions), Entry(0)));
        return Run([.. before.Select(SendEncoderInstruction), .. OctetByOctet(split), .. after.Select(SendEncoderInstruction), WaitFor(new SentIsAcknowledged()), request], test)
            .Should().BeAnswered();
    }
}
