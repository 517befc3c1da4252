using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Collaboration.Rules.Cli;

/// <summary>Puts examples of a command under its help.</summary>
internal sealed class HelpExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>The examples, by the name of the command. They run as they stand, beside the samples.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["analyze"] =
        [
            "analyze samples/data",
            "analyze 'samples/**/*.json' --fail-severity warning --max-warnings 10",
            "analyze samples/data --format text --format html=report.html --format csv=findings.csv",
            "analyze samples/data --baseline baseline.json --format text --format sarif-github=log.sarif",
            "analyze samples/data --severity Power=error --set CR0401.maximum_share=0.6",
            "analyze - --format json < samples/data/firecontrol.json",
        ],
        ["baseline"] = ["baseline samples/data --output baseline.json", "baseline 'samples/**/*.json' --phase whole --output baseline.json"],
        ["explain"] =
        [
            "explain CR0501",
            "explain CR0501 samples/data/firecontrol.json",
            "explain CR0501 samples/data/firecontrol.json --subject Practice:local-projects --why-not",
        ],
        ["explain-config"] =
        [
            "explain-config CR0401 --document samples/data/firecontrol.json",
            "explain-config CR0401 --setting maximum_share --set CR0401.maximum_share=0.6",
        ],
        ["fix"] = ["fix samples/data/firecontrol.json --dry-run", "fix samples/data --rule CR0413 --choose first --dry-run"],
        ["rules"] = ["rules", "rules --format json"],
        ["measures"] = ["measures samples/data --format csv --output measures.csv", "measures samples/data/eec-council-1958.json --measure voting-power"],
        ["sweep"] =
        [
            "sweep samples/data --rule CR0401 --setting maximum_share --from 0.3 --to 0.9 --steps 13",
            "sweep samples/data --rule CR0501 --setting minimum_tailoring --from 0 --to 1 --by-document --format csv",
        ],
        ["watch"] = ["watch samples/data/firecontrol.json", "watch 'samples/**/*.json' --phase whole"],
        ["suppress"] =
        [
            "suppress samples/data/firecontrol.json CR0301 --subject activity:outcome --justification 'Settled when the project was closed.' --owner Department",
        ],
        ["schema"] = ["schema --output collaboration.schema.json"],
    };

    /// <summary>Adds the examples to the help of a root command and of all below it.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction help) option.Action = new HelpExamples(help);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (!All.TryGetValue(parseResult.CommandResult.Command.Name, out var examples)) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  collab-rules {example}");
        output.WriteLine();
        return code;
    }
}
