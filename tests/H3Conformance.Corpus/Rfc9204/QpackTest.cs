namespace H3Conformance.Corpus.Rfc9204;

/// <summary>What tests of QPACK have in common: the server's table, and requests spelt out by representation.</summary>
public abstract class QpackTest(Target target) : ConformanceTest(target)
{
    /// <summary>Octets of an entry made by <see cref="InsertEntry"/> with a value of one character (RFC 9204 section 3.2.1).</summary>
    protected const ulong EntrySize = 40;

    private const string EntryName = "x-entry";
    private const ulong MethodGet = 17;
    private const ulong MethodPost = 20;
    private const ulong SchemeHttps = 23;
    private const ulong StaticAuthority = 0;
    private const ulong StaticPath = 1;

    /// <summary>Octets of a table that two such entries fill.</summary>
    protected const ulong RoomForTwo = 2 * EntrySize;

    /// <summary>Octets, 0 where the server offers no dynamic table.</summary>
    protected ulong MaxCapacity => Target.Announced.Settings.QpackMaxTableCapacity;

    protected ulong MaxBlockedStreams => Target.Announced.Settings.QpackBlockedStreams;

    /// <summary>The lines of a plain GET request.</summary>
    protected ValueList<FieldLine> GetLines => Lines(MethodGet, AuthorityLine, Target.Path);

    /// <summary>The lines of a POST request.</summary>
    protected ValueList<FieldLine> PostLines => Lines(MethodPost, AuthorityLine, Target.PostPath);

    private LiteralWithNameReference AuthorityLine => new(NeverIndexed: false, Static: true, StaticAuthority, QpackString.Of(Authority));

    /// <summary>Skips the test where the server's dynamic table is smaller.</summary>
    protected void RequireTable(ulong octets = RoomForTwo) =>
        Assert.SkipUnless(MaxCapacity >= octets, $"not offered: a dynamic table of {octets} octets; the server has {MaxCapacity}");

    /// <summary>Skips the test where no stream may be blocked.</summary>
    protected void RequireBlocking()
    {
        RequireTable();
        Assert.SkipUnless(MaxBlockedStreams > 0, "not offered: blocked streams");
    }

    /// <summary>A GET request without dynamic references but for the given lines.</summary>
    protected RawFieldSection GetSection(params ReadOnlySpan<FieldLine> more) => GetSection(FieldSectionPrefix.Zero, more);

    protected RawFieldSection GetSection(FieldSectionPrefix? prefix, params ReadOnlySpan<FieldLine> more) => new(prefix, [.. GetLines, .. more]);

    /// <summary>A GET request whose :authority comes from this line.</summary>
    protected RawFieldSection GetWithAuthority(FieldSectionPrefix prefix, FieldLine authority) => new(prefix, Lines(MethodGet, authority, Target.Path));

    /// <summary>The prefix that a conforming encoder writes for this server.</summary>
    protected FieldSectionPrefix Prefix(ulong requiredInsertCount, ulong @base) => FieldSectionPrefix.For(requiredInsertCount, @base, MaxCapacity);

    /// <summary>Sets the capacity and inserts.</summary>
    protected static ValueList<Action> StartTable(ulong capacity, params EncoderInstruction[] instructions) =>
        [SendEncoderInstruction(new SetDynamicTableCapacity(capacity)), .. instructions.Select(SendEncoderInstruction)];

    /// <summary>Sets the capacity, inserts, and waits until that has arrived.</summary>
    protected static ValueList<Action> FillTable(ulong capacity, params EncoderInstruction[] instructions) =>
        [.. StartTable(capacity, instructions), WaitFor(new SentIsAcknowledged())];

    protected static InsertWithLiteralName InsertEntry(string value) => Insert(EntryName, value);

    protected static InsertWithLiteralName Insert(string name, string value) => new(QpackString.Of(name), QpackString.Of(value));

    /// <summary>The entry that is so many insertions older than the Base.</summary>
    protected static IndexedFieldLine Entry(ulong relativeIndex) => new(Static: false, relativeIndex);

    private static ValueList<FieldLine> Lines(ulong method, FieldLine authority, string path) =>
    [
        new IndexedFieldLine(Static: true, method),
        new IndexedFieldLine(Static: true, SchemeHttps),
        authority,
        new LiteralWithNameReference(NeverIndexed: false, Static: true, StaticPath, QpackString.Of(path)),
    ];
}
