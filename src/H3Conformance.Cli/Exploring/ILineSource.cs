namespace H3Conformance.Cli.Exploring;

/// <summary>Where the lines of a session come from: a terminal, a pipe, a test.</summary>
internal interface ILineSource
{
    /// <summary>A person answers, who can be asked and may err; a pipe gives whole lines and ends at the first bad one.</summary>
    bool IsPerson { get; }

    /// <summary>Reads one line; null at the end of the input.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="meanwhile">Is called again and again while nothing comes.</param>
    /// <exception cref="AbandonedException">ESC or Ctrl-C.</exception>
    string? Read(Question question, System.Action meanwhile);
}
