using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The options of <c>analyze</c> about SARIF logs.</summary>
internal sealed class SarifArguments
{
    public Option<Uri?> Repository { get; } = new("--sarif-repository")
    {
        Description = "The address of the repository that holds the documents, for the formats sarif and sarif-github.",
        HelpName = "URL",
        CustomParser = Address,
    };

    public Option<string?> Revision { get; } = new("--sarif-revision")
    {
        Description = "The revision of that repository, such as a commit.",
        HelpName = "ID",
        Validators = { result => InputOptions.RefuseBlank(result, "a revision") },
    };

    public IEnumerable<Option> All => [Repository, Revision];

    public SarifOptions Options(ParseResult parsed, bool hasBaseline) => new()
    {
        HasBaseline = hasBaseline,
        Repository = parsed.GetValue(Repository) is { } address ? new(address, parsed.GetValue(Revision)) : null,
        Root = Environment.CurrentDirectory,
    };

    private static Uri? Address(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address)) return address;
        argument.AddError($"'{argument.Tokens[0].Value}' is not an address; write one such as https://host/owner/repository.");
        return null;
    }
}
