using H3Conformance.Cli;
using H3Conformance.Cli.Rehearsing;

Rehearsal.BeginFor(args);
return await CommandLine.Run(args, Console.Out, Console.Error);
