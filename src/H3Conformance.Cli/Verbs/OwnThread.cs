namespace H3Conformance.Cli.Verbs;

/// <summary>Where a verb waits for the network, while the main thread listens for Ctrl-C.</summary>
internal static class OwnThread
{
    /// <summary>Runs it to its end; the task has its result, or what it threw.</summary>
    public static Task<int> Run(Func<int> verb)
    {
        var end = new TaskCompletionSource<int>();
        new Thread(() => RunTo(end, verb)) { IsBackground = true }.Start();
        return end.Task;
    }

    private static void RunTo(TaskCompletionSource<int> end, Func<int> verb)
    {
        try
        {
            end.SetResult(verb());
        }
        catch (Exception exception)
        {
            end.SetException(exception);
        }
    }
}
