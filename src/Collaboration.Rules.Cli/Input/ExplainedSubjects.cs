using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Input;

/// <summary>Finds the subjects that a user means, and explains one rule for them.</summary>
internal sealed class ExplainedSubjects
{
    private const int MostNamed = 12;
    private readonly CollaborationAnalyzer _analyzer;
    private readonly CollaborationSnapshot _facts;
    private readonly AnalysisOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly string _rule;
    private readonly IReadOnlyList<Outcome> _outcomes;

    public ExplainedSubjects(Rule rule, CollaborationSnapshot facts, AnalysisOptions options, CancellationToken cancellation)
    {
        _analyzer = new([rule]);
        (_rule, _facts, _options, _cancellation) = (rule.Descriptor.Id, facts, options, cancellation);
        var result = _analyzer.Analyze(facts, options, cancellation);
        _outcomes = result.Outcomes;
        Failure = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category);
    }

    /// <summary>What the engine says when the rule failed or was stopped; null when it did not.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>The subjects that <paramref name="text"/> names; without it all that are reported, or all that are not.</summary>
    public (IReadOnlyList<FactReference> Subjects, string? Fault) Find(string? text, bool whyNot)
    {
        if (text is null) return (Judged(outcome => (outcome.Kind == OutcomeKind.Violation) != whyNot), null);
        var named = Named(text);
        if (named.Count == 1) return (named, null);
        var judged = named.Intersect(Judged(_ => true)).ToList();
        if (judged.Count == 1) return (judged, null);
        return ([], named.Count > 1 ? Ambiguous(text, named) : Unknown(text));
    }

    /// <summary>Why the rule reports the subject or not, in each phase in which it can be asked; what is the same in all is said once.</summary>
    public IEnumerable<RuleExplanation> Explain(FactReference subject)
    {
        var all = _analyzer.Explain(_facts, _rule, subject, _options, _cancellation);
        var known = all.Where(explanation => explanation.Outcome is not null || !explanation.Steps.IsEmpty).ToList();
        if (known.Count == 0) return all.Take(1);
        return known.Count == all.Count && known.Select(one => one with { Scope = null }).Distinct().Count() == 1 ? [known[0] with { Scope = null }] : known;
    }

    private List<FactReference> Judged(Func<Outcome, bool> isWanted) =>
        [.. _outcomes.Where(outcome => outcome.Subject is not null && isWanted(outcome)).Select(outcome => outcome.Subject!.Value).Distinct()];

    private List<FactReference> Named(string text)
    {
        var all = _facts.Facts.Select(fact => fact.Reference).Union(Judged(_ => true)).ToList();
        var exact = all.Where(fact => $"{fact.Kind}:{fact.Id}".Equals(text, StringComparison.Ordinal)).ToList();
        if (exact.Count == 0) exact = all.Where(fact => fact.Id == text || $"{fact.Kind}:{fact.Id}".Equals(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact;
    }

    private static string Ambiguous(string text, IEnumerable<FactReference> named) =>
        $"'{text}' names several facts; write one of {string.Join(", ", named.Select(Written))}.";

    private string Unknown(string text)
    {
        var known = _facts.Facts.SelectMany(fact => new[] { fact.Id, Written(fact.Reference) });
        var judged = Judged(_ => true);
        var more = judged.Count > MostNamed ? ", …" : "";
        var hint = judged.Count == 0 ? "" : $" {_rule} looks at {string.Join(", ", judged.Take(MostNamed).Select(Written))}{more}.";
        return $"No fact is called '{text}'.{Suggestion.For(text, known)}{hint}";
    }

    private static string Written(FactReference fact) => $"{fact.Kind}:{fact.Id}";
}
