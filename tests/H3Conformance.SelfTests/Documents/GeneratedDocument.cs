using H3Conformance.SelfTests.House;

namespace H3Conformance.SelfTests.Documents;

/// <summary>A document of the repository that the code decides about.</summary>
/// <param name="Name">Its file below <c>docs</c>.</param>
/// <param name="Text">What it has to say.</param>
internal sealed record GeneratedDocument(string Name, string Text)
{
    private const string WriteVariable = "H3C_WRITE_DOCUMENTS";

    /// <summary>The environment asks for what is out of date to be written.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable(WriteVariable) == "1";

    private string File => Path.Combine(Repository.Root, "docs", Name);

    /// <summary>The file says what it has to; it is written first where the environment asks for that.</summary>
    public bool IsUpToDate()
    {
        if (IsWanted)
            System.IO.File.WriteAllText(File, Text);
        return System.IO.File.Exists(File) && System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") == Text;
    }
}
