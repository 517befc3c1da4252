using System.CommandLine;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The options of <c>analyze</c> about suppressions.</summary>
internal sealed class SuppressionArguments
{
    public Option<string[]> Files { get; } = new("--suppressions")
    {
        Description = "A file of suppressions for all documents, besides those in each document and beside it. Can be given several times.",
        HelpName = "FILE",
    };

    public Option<bool> Show { get; } = new("--show-suppressed") { Description = "Also list what is suppressed, with the reason." };

    public IEnumerable<Option> All => [Files, Show];

    /// <exception cref="IOException">A file of suppressions cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file of suppressions may not be read.</exception>
    public DriverOptions ApplyTo(DriverOptions options, ParseResult parsed) => options with
    {
        ReadSuppressionsBeside = true,
        Suppressions = [.. (parsed.GetValue(Files) ?? []).Select(file => CollaborationDocument.Load(file))],
    };
}
