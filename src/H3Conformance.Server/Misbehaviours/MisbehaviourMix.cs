using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Server.Scripts;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Server.Misbehaviours;

/// <summary>Several misbehaviours on one connection: their scripts one after the other, behind all that shapes the connection.</summary>
public sealed record MisbehaviourMix
{
    private static readonly StreamId FirstRequest = new(0UL);

    private MisbehaviourMix(IReadOnlyList<Misbehaviour> parts) => Parts = parts;

    public IReadOnlyList<Misbehaviour> Parts { get; }

    public IReadOnlySet<EngineFault> Engine => Parts.Select(static part => part.Engine).ToHashSet();

    public Scenario Script => new([.. Parts.SelectMany(static part => Head(part.Script)), .. Parts.SelectMany(static part => part.Script.Actions.Skip(Head(part.Script).Count()))]);

    /// <summary>False where two of them cannot happen together; the fault is one line that says why.</summary>
    public static bool TryMake(IReadOnlyList<Misbehaviour> parts, [NotNullWhen(true)] out MisbehaviourMix? mix, [NotNullWhen(false)] out string? fault)
    {
        parts = [.. parts.Distinct()];
        fault = Clash(parts, AnswersTheRequest, "answer the first request")
            ?? Clash(parts, static part => part.Script.Actions.OfType<OpenUniStream>().Any(static open => open.Stream == StreamName.Control), "open the control stream")
            ?? Clash(parts, static part => part.Engine is not (EngineFault.None or EngineFault.ForeignCertificate), "change the first packets");
        mix = fault is null ? new MisbehaviourMix(parts) : null;
        return mix is not null;
    }

    private static bool AnswersTheRequest(Misbehaviour part) => AnsweredStreams.By(part.Script).Contains(FirstRequest);

    private static string? Clash(IReadOnlyList<Misbehaviour> parts, Func<Misbehaviour, bool> claims, string what) =>
        parts.Where(claims).ToArray() is [var one, var other, ..] ? $"{one} and {other} cannot go together: both {what}" : null;

    private static IEnumerable<Action> Head(Scenario script) => script.Actions.TakeWhile(static action => action is SwitchHttp3 or SwitchTransport || action.IsSetup);
}
