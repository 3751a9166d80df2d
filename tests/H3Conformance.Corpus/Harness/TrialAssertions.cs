using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Corpus.Harness;

/// <summary>What a trial can be expected to bring about.</summary>
public sealed class TrialAssertions(Trial trial)
{
    private const string MalformedMessages = "RFC 9114 4.1.2";

    /// <summary>The server closes the connection with this code, or with another that a section allows.</summary>
    public Task CloseTheConnectionWith(H3Error code, params ReadOnlySpan<Alternative> or) =>
        trial.Expect(new ConnectionCloses(code, ValueList.Create(or)), twinExpectation: null);

    /// <summary>The same, where the RFC does not oblige the server to react.</summary>
    public Task CloseTheConnectionOrIgnore(H3Error code, string section, params ReadOnlySpan<Alternative> or) =>
        trial.Expect(new ConnectionCloses(code, ValueList.Create(or)) { SurvivalAllowedBy = section }, twinExpectation: null);

    /// <summary>The request is malformed (RFC 9114 section 4.1.2); the twin is answered.</summary>
    public Task BeMalformed(StreamName? request = null) => trial.Expect(
        new StreamFails(request ?? StreamName.Request, H3Error.MessageError) { ErrorResponseAllowedBy = MalformedMessages },
        new StaysUsable([request ?? StreamName.Request]) { Successfully = true });

    /// <summary>The same for methods that a server need not offer: the twin gets any response.</summary>
    public Task BeMalformedOrRefused() => trial.Expect(
        new StreamFails(StreamName.Request, H3Error.MessageError) { ErrorResponseAllowedBy = MalformedMessages },
        new StaysUsable([StreamName.Request]));

    /// <summary>The server closes the connection with this transport code, or with another that a section allows.</summary>
    public Task CloseTheTransportWith(QuicError code, params ReadOnlySpan<TransportAlternative> or) =>
        trial.Expect(new TransportCloses(code, ValueList.Create(or)), twinExpectation: null);

    /// <summary>The server abandons the request with this code, and other requests live.</summary>
    public Task FailTheStreamWith(H3Error code, StreamName? request = null, string? errorResponseAllowedBy = null, string? anyResponseAllowedBy = null) => trial.Expect(
        new StreamFails(request ?? StreamName.Request, code) { ErrorResponseAllowedBy = errorResponseAllowedBy, AnyResponseAllowedBy = anyResponseAllowedBy },
        new StaysUsable([request ?? StreamName.Request]) { Successfully = true });

    /// <summary>The connection goes on as if nothing was wrong.</summary>
    public Task LeaveTheConnectionUsable() => trial.Expect(new StaysUsable(), twinExpectation: null);

    /// <summary>The same, and these requests get a whole response.</summary>
    public Task BeAnswered(params ReadOnlySpan<StreamName> requests)
    {
        var answered = new StaysUsable(requests.IsEmpty ? [StreamName.Request] : ValueList.Create(requests)) { Successfully = true };
        return trial.Expect(answered, twinExpectation: answered);
    }

    /// <summary>The same for what is legal once, and so much of it that a server may see an attack (RFC 9114 section 10.5).</summary>
    public Task BeAnsweredUnlessTooMuch() => trial.Expect(new StaysUsable([StreamName.Request]) { Successfully = true, LoadAllowedBy = "RFC 9114 10.5" }, twinExpectation: null);

    /// <summary>The response has a property.</summary>
    public Task BeAnsweredSo(string what, Func<StreamOutcome, bool> satisfies) =>
        trial.Expect(new Answers(StreamName.Request, what, satisfies), twinExpectation: null);

    /// <summary>The field section of the request cannot be decoded, where no sentence says what follows; the twin is answered.</summary>
    public Task FailToDecode() =>
        trial.Expect(new DecodingFails(H3Error.QpackDecompressionFailed, StreamName.Request), new StaysUsable([StreamName.Request]) { Successfully = true });

    /// <summary>An instruction on the encoder or the decoder stream cannot be decoded, where no sentence says what follows.</summary>
    public Task FailToDecodeWith(H3Error code) => trial.Expect(new DecodingFails(code, Stream: null), twinExpectation: null);

    /// <summary>The server's QPACK streams bring something.</summary>
    public Task ShowOnQpackStreams(string what, Func<Outcome, bool> satisfies) =>
        trial.Expect(new QpackStreamsShow(what, satisfies), twinExpectation: null);

    /// <summary>The server's QPACK streams do not bring something, as long as the connection is watched.</summary>
    public Task KeepOffQpackStreams(string what, Func<Outcome, bool> staysAway) =>
        trial.Expect(new QpackStreamsShow(what, staysAway) { IsAbsence = true }, twinExpectation: null);

    /// <summary>The request is answered, if need be with a refusal; 400 says that the server does not understand it, which is worth a note.</summary>
    public Task BeAnsweredUnless400() => trial.Expect(
        new Answers(StreamName.Request, "any status but 400", static response => response.IsAnswered && response.Status != 400)
        {
            Remark = static response => response.IsAnswered ? "status 400, as if the request was malformed" : null,
        },
        twinExpectation: null);

    /// <summary>The server did by itself what it has to, or did not do what it must not.</summary>
    public Task Show(string what, Func<Outcome, bool> satisfies) => trial.Expect(new Observes(what, satisfies), twinExpectation: null);

    /// <summary>Nothing that the server sends on the connection breaks the rule that the test is about.</summary>
    public Task KeepToTheRule() => trial.Expect(new KeepsTo(trial.Requirement.Id), twinExpectation: null);

    /// <summary>What came to the origin behind the server has a property.</summary>
    public Task Forward(string what, Func<OriginRequest, bool> satisfies) => trial.Unless(static outcome => outcome.Forwarded.Any(static request => request.Fault is null) ? null : "nothing came to the origin")
        .Expect(new Forwards(what, requests => requests.Any(satisfies)), twinExpectation: null);

    /// <summary>Nothing comes to the origin behind the server; the twin does.</summary>
    public Task NotBeForwarded() => trial.Expect(
        new Forwards("the request is not forwarded", static requests => requests.All(ForwardingTest.IsControl)),
        new Forwards("the request is forwarded", static requests => !requests.All(ForwardingTest.IsControl)));

    /// <summary>What comes to the origin behind the server has no field of the request's trailers in its header section; a request that does not come has none.</summary>
    public Task KeepOutOfTheHeader(string name, string value) =>
        trial.Expect(new Forwards($"no '{name}: {value}' in the header section", requests => !requests.Any(request => request.HasInHeader(name, value))), twinExpectation: null);

    /// <summary>What came to the far end of the tunnel has a property.</summary>
    public Task ShowAtTheFarEnd(string what, Func<TunnelRecord, bool> satisfies) => trial.Expect(new FarEndSees(what, satisfies), twinExpectation: null);

    public Task Satisfy(Expectation expectation) => trial.Expect(expectation, twinExpectation: null);
}
