using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The options by which the command line configures rules: a file, and the strongest layer.</summary>
internal sealed class ConfigurationArguments
{
    public Option<string?> File { get; } = new("--config")
    {
        HelpName = "FILE",
        Description = "A global configuration file, stronger than .globalconfig files that are found, weaker than .editorconfig files.",
    };

    public Option<bool> NoFiles { get; } = new("--no-config") { Description = "Do not look for .editorconfig and .globalconfig files." };

    public Option<string[]> Severities { get; } = Pairs(
        "--severity",
        "ID=SEVERITY",
        "The severity of a rule, a category or 'all', such as CR0401=error, Power=warning or all=none; may be given several times.");

    public Option<string[]> Settings { get; } = Pairs(
        "--set",
        "ID.SETTING=VALUE",
        "A setting of a rule, such as CR0401.maximum_share=0.6, or rule_set=strict; may be given several times.");

    public IEnumerable<Option> All => [File, NoFiles, Severities, Settings];

    /// <summary>Those for a verb to which severities make no difference.</summary>
    public IEnumerable<Option> ForSettings => [File, NoFiles, Settings];

    /// <summary>What these arguments say.</summary>
    /// <exception cref="FileNotFoundException">There is no such configuration file.</exception>
    /// <exception cref="ArgumentException">An argument names an unknown rule, category, setting or severity, or a value that is not allowed.</exception>
    public ConfigurationSource Source(ParseResult parsed, IReadOnlyList<Rule> rules)
    {
        var file = parsed.GetValue(File);
        if (file is not null && !System.IO.File.Exists(file))
            throw new FileNotFoundException($"There is no configuration file '{file}'; correct its path.", file);
        var source = new ConfigurationSource(rules, new()
        {
            WorkingFolder = Environment.CurrentDirectory,
            ConfigurationFile = file,
            DiscoversFiles = !parsed.GetValue(NoFiles),
            Overrides =
            [
                .. Split(parsed, Settings, name => $"collaboration_rules.{name}"),
                .. Split(parsed, Severities, SeverityKey),
            ],
        });
        if (source.OverrideProblems.IsEmpty) return source;
        throw new ArgumentException(string.Join(' ', source.OverrideProblems.Select(problem => problem.Message)));
    }

    private static Option<string[]> Pairs(string name, string form, string description)
    {
        var option = new Option<string[]>(name) { HelpName = form, Description = description, Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(result => RefuseOthersThanPairs(result, form));
        return option;
    }

    private static void RefuseOthersThanPairs(OptionResult result, string form)
    {
        foreach (var token in result.Tokens)
            if (token.Value.IndexOf('=', StringComparison.Ordinal) <= 0) result.AddError($"'{result.Option.Name}' takes {form}, not '{token.Value}'.");
    }

    private static IEnumerable<KeyValuePair<string, string>> Split(ParseResult parsed, Option<string[]> option, Func<string, string> key)
    {
        foreach (var pair in parsed.GetValue(option) ?? [])
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            yield return new(key(pair[..sign].Trim()), pair[(sign + 1)..].Trim());
        }
    }

    /// <summary>Ids have digits and categories have none, so that a misspelt one is still known for what it is.</summary>
    private static string SeverityKey(string name)
    {
        if (name.Equals("all", StringComparison.OrdinalIgnoreCase)) return "dotnet_analyzer_diagnostic.severity";
        return name.Any(char.IsAsciiDigit) ? $"dotnet_diagnostic.{name}.severity" : $"dotnet_analyzer_diagnostic.category-{name}.severity";
    }
}
