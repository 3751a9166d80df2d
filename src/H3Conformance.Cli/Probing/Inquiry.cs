namespace H3Conformance.Cli.Probing;

/// <summary>One question about a server, answered by connecting to it.</summary>
/// <typeparam name="TFacts">What is known afterwards.</typeparam>
internal abstract class Inquiry<TFacts>
    where TFacts : class
{
    /// <summary>Names the member of the JSON object, and the failure where the question stays open.</summary>
    public abstract string Name { get; }

    /// <exception cref="InquiryException">The server left the question open.</exception>
    public abstract TFacts Ask(Visitor visitor);
}
