using H3Conformance.Cli;

return await CommandLine.Run(args, Console.Out, Console.Error);
