namespace H3Conformance.Cli.Probing;

/// <summary>A server left a question open; the message says how.</summary>
internal sealed class InquiryException(string message) : Exception(message);
