using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_6_Promises(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.6-1")]
    public Task Push_IDs_count_up_from_zero() =>
        RunWithPush().Should().Show("new push IDs 0, 1, 2 and so on", static outcome => Ids(outcome).SequenceEqual(Ids(outcome).Select(static (_, i) => (ulong)i)));

    [Requirement("rfc9114-4.6-3")]
    public Task A_repeated_promise_has_the_same_fields_in_the_same_order() =>
        RunTwice().Should().Show("equal fields in all promises of a push ID", RepeatedPromises.AreEqual);

    // Which other names its certificate covers is not looked at.
    [Requirement("rfc9114-4.6-5")]
    public Task A_promised_request_is_for_the_authority_that_was_asked() =>
        RunWithPush().InferredFrom("RFC 9114 4.6").Should()
        .Show("promises for the :authority of the request", outcome => Promises(outcome).All(promise => Value(promise, ":authority") == Authority));

    // Content need not refer to what is promised after it.
    [Requirement("rfc9114-4.6-11")]
    public Task A_promise_comes_before_the_content_that_may_refer_to_it() =>
        RunWithPush().InferredFrom("RFC 9114 4.6").Should()
        .Show("no content ahead of a promise", static outcome => Promises(outcome).All(static promise => promise.ContentBefore == 0));

    [Requirement("rfc9114-4.6-x2")]
    public Task A_promised_request_has_a_safe_method() =>
        RunWithPush().Should().Show("promises of GET or HEAD", static outcome => Promises(outcome).All(static promise => Value(promise, ":method") is "GET" or "HEAD"));

    [Requirement("rfc9114-4.6-x3")]
    public Task A_push_stream_may_be_stopped() =>
        Run([
            SendFrame(Control, new MaxPushIdFrame(8)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request)),
            WaitFor(new ServerStreamIsOpen(StreamName.ServerPush)), StopSending(StreamName.ServerPush, H3Error.RequestCancelled),
        ])
        .WhereShown("server push", static outcome => outcome.Pushes.Any(static push => !push.IsPromise)).Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-4.6-x3")]
    public Task A_promised_push_may_be_cancelled() =>
        Run([SendFrame(Control, new MaxPushIdFrame(0)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request)), SendFrame(Control, new CancelPushFrame(0))])
        .WhereShown("server push", static outcome => Promises(outcome).Any()).Should().LeaveTheConnectionUsable();

    private Trial RunWithPush([CallerMemberName] string test = "") =>
        Run([SendFrame(Control, new MaxPushIdFrame(8)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request))], test)
        .WhereShown("server push", static outcome => Promises(outcome).Any());

    private Trial RunTwice([CallerMemberName] string test = "") => Run(RepeatedPromises.Ask(GetWithPush), test).WhereShown("repeated promise", RepeatedPromises.AreThere);

    private static IEnumerable<PushOutcome> Promises(Outcome outcome) => outcome.Pushes.Where(static push => push.IsPromise);

    private static ulong[] Ids(Outcome outcome) => [.. Promises(outcome).Select(static push => push.PushId).Distinct()];

    private static string? Value(PushOutcome push, string name) => new FieldSection(push.Fields).Find(name)?.ToText();
}
