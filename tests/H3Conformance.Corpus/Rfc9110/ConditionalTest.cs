using System.Globalization;
using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

/// <summary>Tests that ask for the target's page under conditions or in parts, beside a plain request for it on the same connection.</summary>
public abstract class ConditionalTest(Target target) : ConformanceTest(target)
{
    /// <summary>A tag that no server has for its page.</summary>
    protected const string OtherTag = "\"h3c-no-such-tag\"";

    private static readonly StreamName Plain = "plain";
    private static readonly StreamName Part = "part";
    private static readonly StreamName Preferred = "preferred";

    protected static Func<Outcome, bool> IsPartial => static outcome => Answer(outcome) is { Status: 206 };

    protected static Func<Outcome, bool> HasPart => static outcome => outcome.Streams.GetValueOrDefault(Part) is { Status: 206 };

    protected static Func<Outcome, bool> HasPreferred304 => static outcome => outcome.Streams.GetValueOrDefault(Preferred) is { Status: 304 };

    protected FieldSection Head => RequestFields.Head(Authority, Target.Path);

    /// <summary>The page's tag; a test without one is skipped before anything is sent.</summary>
    protected string Tag => Page.EntityTag ?? OtherTag;

    /// <summary>The same opaque tag, marked as weak (RFC 9110 section 8.8.3).</summary>
    protected string WeakTag => Tag.StartsWith("W/", StringComparison.Ordinal) ? Tag : "W/" + Tag;

    protected DateTimeOffset ModifiedTime => Page.LastModified ?? DateTimeOffset.UnixEpoch;

    protected string Modified => Text(ModifiedTime);

    protected string BeforeModified => Text(ModifiedTime.AddDays(-1));

    protected string LengthText => Page.Length.ToString(CultureInfo.InvariantCulture);

    private PlainPage Page => Target.Announced.Page;

    /// <summary>The plain request, and the one under test after it.</summary>
    protected Trial Ask(FieldSection request, [CallerMemberName] string test = "") => Ask(Get, request, test);

    /// <summary>Another request in place of the plain one, of which nothing is presumed.</summary>
    protected Trial AskBeside(FieldSection plain, FieldSection request, [CallerMemberName] string test = "") =>
        Run(stimulus: [.. Whole(Plain, plain), .. Whole(Request, request)], test);

    /// <summary>Shows in between whether the page can be had in parts.</summary>
    protected Trial AskAfterPart(FieldSection request, [CallerMemberName] string test = "") =>
        Run(stimulus: [.. Whole(Plain, Get), .. Whole(Part, Get.With("range", "bytes=0-0")), .. Whole(Request, request)], test).Unless(Differs);

    /// <summary>Shows in between whether the condition is evaluated at all, with the date in the preferred format.</summary>
    protected Trial AskAfterPreferredDate(FieldSection request, [CallerMemberName] string test = "") =>
        Run(stimulus: [.. Whole(Plain, Get), .. Whole(Preferred, Get.With("if-modified-since", Modified)), .. Whole(Request, request)], test).Unless(Differs);

    protected static Expectation Answered(string what, Func<StreamOutcome, StreamOutcome, bool> satisfies) => new Observes(what, outcome =>
        outcome.Streams.GetValueOrDefault(Plain) is { IsAnswered: true } plain && Answer(outcome) is { IsAnswered: true } answer && satisfies(plain, answer));

    protected static Expectation Status(int status) => Answered($"status {status}", (_, answer) => answer.Status == status);

    /// <summary>RFC 9110 13.1.1: 412 is a MAY; what counts is that the method is not performed.</summary>
    protected static Expectation NotPerformed { get; } = Answered("status 412, or another that is no success", static (_, answer) => answer.Status >= 400);

    protected static Expectation TheWholePage { get; } = Answered("status 200 and the whole page", static (plain, answer) => answer.Status == 200 && answer.ContentLength == plain.ContentLength);

    protected static Expectation Keeps(params string[] names) =>
        Answered($"what the plain response has of {string.Join(", ", names)}", (plain, answer) => names.All(name => Field(plain, name) is null || Field(answer, name) is not null));

    protected static string? Field(StreamOutcome response, string name) => new FieldSection(response.Fields).Find(name)?.ToText();

    protected static StreamOutcome? Answer(Outcome outcome) => outcome.Streams.GetValueOrDefault(Request);

    private static ValueList<Action> Whole(StreamName stream, FieldSection request) => [SendRequest(stream, request), WaitFor(new StreamEnded(stream))];

    private static string Text(DateTimeOffset time) => time.ToString("r", CultureInfo.InvariantCulture);

    private Trial Ask(FieldSection plain, FieldSection request, string test) =>
        Run(stimulus: [.. Whole(Plain, plain), .. Whole(Request, request)], test).Unless(Differs);

    // RFC 9110 13.1.1 and 13.1.4 let caches and intermediaries ignore conditions, and a page that changes has no known validators.
    private string? Differs(Outcome outcome)
    {
        if (outcome.Streams.GetValueOrDefault(Plain) is not { IsAnswered: true } plain)
            return null;
        if (plain.Status != 200)
            return "the plain request is not answered with 200";
        if (Field(plain, "age") is not null || Field(plain, "via") is not null)
            return "an intermediary answers, which need not evaluate conditions";
        return PlainPage.Of(plain) == Page ? null : "the page is not the same each time";
    }
}
