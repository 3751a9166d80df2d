namespace H3Conformance.Cli.Exploring;

/// <summary>The person does not want to answer: what is being asked for is dropped.</summary>
internal sealed class AbandonedException() : Exception("dropped");
