using System.CommandLine;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Cli.Output.Explanations;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Pseudonyms;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>explain ID</c>: the page of a rule; <c>explain ID PATH</c>: why the rule reports what it does in a document, or why it does not.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliHost host)
    {
        var options = new ExplainOptions();
        var command = new Command("explain", "Explain a rule; or, in a document, why it reports a subject, or why it does not.") { options.Id, options.Path };
        foreach (var option in options.All) command.Add(option);
        command.Validators.Add(options.RefuseWithoutPath);
        command.SetAction((parsed, cancellation) => Task.FromResult(Explain(parsed, options, host, cancellation)));
        return command;
    }

    private static int Explain(ParseResult parsed, ExplainOptions options, CliHost host, CancellationToken cancellation)
    {
        var id = parsed.GetRequiredValue(options.Id);
        var rules = options.Input.Packs.Analyzer(parsed).Rules;
        if (rules.FirstOrDefault(rule => IsNamed(rule, id)) is { } rule)
        {
            if (parsed.GetValue(options.Path) is { } path) return Explain(rule, path, parsed, options, host, cancellation);
            host.Out.Write(RulePage.Read(rule) ?? $"{rule.Descriptor.Id}: {rule.Descriptor.Title}\n\nThe rule has no page. It reports: {rule.Descriptor.Message.Text}\n");
            return ExitCode.Clean;
        }

        if (SystemIds.Explanations.TryGetValue(id, out var explanation))
        {
            host.Out.WriteLine($"{id.ToUpperInvariant()}: {explanation}");
            return ExitCode.Clean;
        }

        var near = rules.Where(rule => rule.Descriptor.Id.StartsWith(id[..Math.Min(4, id.Length)], StringComparison.OrdinalIgnoreCase));
        var ids = string.Join(", ", near.Select(rule => rule.Descriptor.Id));
        var suggestion = Suggestion.For(id, rules.SelectMany(rule => new[] { rule.Descriptor.Id, rule.GetType().Name }));
        return Fail(host, $"no rule is called '{id}'; {(ids.Length > 0 ? $"there are {ids}" : "'collab-rules rules' lists them")}.{suggestion}");
    }

    private static int Explain(Rule rule, string path, ParseResult parsed, ExplainOptions options, CliHost host, CancellationToken cancellation)
    {
        var configuration = options.Input.Configuration.Source(parsed, [.. AntiPatternRules.All, rule]);
        var pseudonymise = parsed.GetValue(options.Input.Pseudonymise);
        var (analysis, hasFailed) = (options.Input.Analysis(parsed, host.Clock), false);
        var feed = new DocumentFeed(host.In, analysis.Scope, (name, message) => hasFailed = Fail(host, $"{name}: {message}") > 0) { NamesPhases = !pseudonymise };
        CollaborationDocument[] documents = [.. feed.Read([path])];
        if (hasFailed) return ExitCode.Failed;
        using IExplanationReport report = parsed.GetValue(options.Format) is "json" ? new ExplanationJson(host.Out) : new ExplanationText(host.Out);
        var explained = 0;
        foreach (var read in documents)
        {
            var pseudonyms = pseudonymise ? PersonPseudonyms.For(read) : null;
            var (document, subject) = (pseudonyms?.Document ?? read, parsed.GetValue(options.Subject));
            var isRun = RuleSeverities.Defaults.With(rule.Descriptor.Id, ReportDiagnostic.Default);
            var settings = analysis with { Configuration = configuration.For(document.Path), Severities = isRun };
            var subjects = new ExplainedSubjects(rule, document.Snapshot, settings, cancellation);
            if (subjects.Failure is { } failure) return Fail(host, $"{document.Path}: {failure.Id}: {failure.Message}");
            var found = subjects.Find(subject is null ? null : pseudonyms?.Of(subject) ?? subject, parsed.GetValue(options.WhyNot));
            if (found.Fault is { } fault) return Fail(host, $"{document.Path}: {fault}");
            foreach (var explanation in found.Subjects.SelectMany(subjects.Explain))
            {
                report.Add(document, explanation, parsed.GetValue(options.WhyNot));
                explained++;
            }
        }

        if (explained == 0) host.Error.WriteLine($"collab-rules: {Nothing(rule, parsed.GetValue(options.WhyNot))}");
        return ExitCode.Clean;
    }

    private static string Nothing(Rule rule, bool whyNot) => whyNot
        ? $"{rule.Descriptor.Id} looks at nothing here that it does not report; '--subject' explains one subject"
        : $"{rule.Descriptor.Id} reports nothing here; '--why-not' explains what it looks at, '--subject' one subject";

    private static bool IsNamed(Rule rule, string id) =>
        rule.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.GetType().Name.Equals(id, StringComparison.OrdinalIgnoreCase);

    private static int Fail(CliHost host, string message)
    {
        host.Error.WriteLine(PlainText.OneLine($"collab-rules: {message}"));
        return ExitCode.Failed;
    }
}
