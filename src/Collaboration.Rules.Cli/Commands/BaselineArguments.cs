using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The options of <c>analyze</c> about a baseline.</summary>
internal sealed class BaselineArguments
{
    public Option<Baseline?> File { get; } = new("--baseline")
    {
        Description = "A baseline that 'collab-rules baseline' wrote: what is in it neither fails nor is listed again.",
        HelpName = "FILE",
        CustomParser = Read,
    };

    public Option<bool> ShowUnchanged { get; } = new("--show-unchanged") { Description = "Also list what the baseline has." };

    public IEnumerable<Option> All => [File, ShowUnchanged];

    public DriverOptions ApplyTo(DriverOptions options, ParseResult parsed) =>
        options with { Baseline = parsed.GetValue(File), Root = Environment.CurrentDirectory };

    /// <summary>A baseline that cannot be used is an error of the command line: without it, what is known would be taken for new.</summary>
    private static Baseline? Read(ArgumentResult argument)
    {
        try
        {
            var reading = BaselineFile.Load(argument.Tokens[0].Value);
            foreach (var problem in reading.Problems) argument.AddError(problem.ToString());
            return reading.Baseline;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            argument.AddError($"The baseline cannot be read: {exception.Message}");
            return null;
        }
    }
}
