using System.Text.Encodings.Web;
using System.Text.Json;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Scenarios.Descriptions;

/// <summary>What a test would do and accept, in words and in actions as they are recorded.</summary>
/// <param name="Test">As baselines and evidence name it.</param>
/// <param name="Requirement">Its id in the catalogue.</param>
/// <param name="Stimulus">The actions in order, each one line of JSON.</param>
/// <param name="Accepted">All that passes, with the sections.</param>
public sealed record ExperimentDescription(string Test, string Requirement, IReadOnlyList<string> Stimulus, string Accepted)
{
    private static readonly DescriptionJsonContext Context = new(new JsonSerializerOptions(DescriptionJsonContext.Default.Options)
    {
        // It is read by people, not by browsers.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The actions on a connection before, whose session is resumed with 0-RTT; null where there is none.</summary>
    public IReadOnlyList<string>? Before { get; init; }

    /// <summary>The same without the fault; null where the stimulus is legal.</summary>
    public IReadOnlyList<string>? Twin { get; init; }

    /// <summary>What the twin has to get; null where there is none.</summary>
    public string? TwinAccepted { get; init; }

    /// <summary>What makes the verdict "not offered"; empty where any server is judged.</summary>
    public string NotOfferedWhere { get; init; } = "";

    /// <summary>The text from which the expectation follows, where no sentence demands it.</summary>
    public string? InferredFrom { get; init; }

    /// <param name="experiment">Not run.</param>
    /// <param name="notOfferedWhere">What a server may lack.</param>
    public static ExperimentDescription Of(Experiment experiment, string notOfferedWhere) =>
        new(experiment.Name, experiment.Requirement.Id, Lines(experiment.Stimulus), experiment.Expectation.Describe())
        {
            Before = experiment.Stimulus.Earlier is { } earlier ? Lines(earlier) : null,
            Twin = experiment.Twin is { } twin ? Lines(twin) : null,
            TwinAccepted = experiment.Twin is null ? null : experiment.TwinExpectation.Describe(),
            NotOfferedWhere = notOfferedWhere,
            InferredFrom = experiment.InferredFrom,
        };

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is something else.</summary>
    public static ExperimentDescription? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Context.ExperimentDescription);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>One line of JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Context.ExperimentDescription);

    private static string[] Lines(Scenario scenario) => [.. scenario.Actions.Select(static action => action.ToString())];
}
