using System.CommandLine;
using System.CommandLine.Parsing;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>explain</c>.</summary>
internal sealed class ExplainOptions
{
    public InputOptions Input { get; } = new();

    public Argument<string> Id { get; } = new("ID") { Description = "A rule's id or name, such as CR0301 or NoAccountable, or another id that is reported." };

    public Argument<string?> Path { get; } = new("PATH")
    {
        Description = "The document in which to explain it; - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { InputOptions.RefuseOptions },
    };

    public Option<string?> Subject { get; } = new("--subject")
    {
        Description = "What to explain it for, as Kind:id, or id where one fact alone has it; by default everything that is reported.",
        HelpName = "KIND:ID",
        Validators = { result => InputOptions.RefuseBlank(result, "Kind:id, or an id") },
    };

    public Option<bool> WhyNot { get; } = new("--why-not")
    {
        Description = "Only say which step dropped the subject, and with which values; by default for everything that is not reported.",
    };

    public Option<string> Format { get; } =
        new Option<string>("--format") { Description = "How it is written.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");

    public IEnumerable<Option> All =>
        [Subject, WhyNot, Format, Input.Phase, Input.AsOf, .. Input.Configuration.ForSettings, Input.Pseudonymise, Input.Packs.Pack, Input.Packs.RuleTimeout];

    public void RefuseWithoutPath(CommandResult result)
    {
        if (result.GetValue(Path) is null && (result.GetValue(Subject) is not null || result.GetValue(WhyNot)))
            result.AddError("'--subject' and '--why-not' need a document; name it after the id.");
    }
}
