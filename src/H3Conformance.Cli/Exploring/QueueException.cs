namespace H3Conformance.Cli.Exploring;

/// <summary>A command or an action that is not possible; the message says why in one line.</summary>
internal sealed class QueueException(string message) : Exception(message);
