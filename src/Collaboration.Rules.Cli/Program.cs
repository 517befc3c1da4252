using Collaboration.Rules.Cli;

var useColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var host = new CliHost(Console.In, Console.Out, Console.Error, useColour, TimeProvider.System)
{
    IsOutTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
};
return await CommandLine.RunAsync(args, host).ConfigureAwait(false);
