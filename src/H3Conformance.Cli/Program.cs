using H3Conformance.Cli;
using H3Conformance.Cli.Connections;

FirstFlight.RehearseFor(args);
return await CommandLine.Run(args, Console.Out, Console.Error);
