using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Scenarios.Recording;

/// <summary>A scenario, or why there is none.</summary>
public sealed record RecordingResult
{
    private RecordingResult(Scenario? scenario, RecordingFault? fault) => (Scenario, Fault) = (scenario, fault);

    public Scenario? Scenario { get; }

    public RecordingFault? Fault { get; }

    /// <summary>What the actions brought about when they were recorded, in words; null where the file does not say.</summary>
    public string? Outcome { get; init; }

    [MemberNotNullWhen(true, nameof(Scenario))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsUsable => Scenario is not null;

    public static RecordingResult Of(Scenario scenario) => new(scenario, fault: null);

    public static RecordingResult Of(RecordingFault fault) => new(scenario: null, fault);
}
