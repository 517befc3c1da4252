using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a term that parties define differently, and an indicator that several use and nobody defines.</summary>
public sealed class NoSharedLanguage : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0210",
        "No shared language",
        "Term '{term}', used by {parties}, has {value} recorded meanings, {threshold} needed",
        Category.Goals,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var terms = Query.Facts<Definition>()
            .WithParty(definition => definition.Party, (definition, party) => new Meaning(definition, party?.Name ?? definition.Party))
            .GroupBy(
                meaning => Key(meaning.Definition.Term),
                Aggregate.CollectBy<Meaning, string>(meaning => meaning.Definition.Id),
                (key, all) => new Term(key, all));
        var indicators = MeasuredGoals.ByIndicator.Where(group => group.Goals.DistinctBy(goal => goal.OwnerKey).Count() > 1);
        var undefined = indicators.NotMatching(terms, group => group.Key, term => term.Key);

        return RuleDefinition
            .Judge(terms.Select(Subject).Concat(indicators.Select(Subject)), Recorded<Definition>(), Recorded<Goal>())
            .Report(terms.Where(IsAmbiguous), Describe, Recorded<Definition>())
            .Report(undefined, Describe, Complete<Definition>())
            .Clear(indicators.Matching(terms, group => group.Key, term => term.Key).Select(Subject));
    }

    /// <summary>Whether two parties mean two things; where one party means two and another one of them, they do too.</summary>
    private static bool IsAmbiguous(Term term) =>
        term.Meanings.DistinctBy(meaning => meaning.Definition.Party).Count() > 1 && Texts(term) > 1;

    private static int Texts(Term term) => term.Meanings.DistinctBy(meaning => Wording(meaning.Definition.Text)).Count();

    /// <summary>What two texts have in common that differ in case, spaces or a full stop at the end.</summary>
    private static string Wording(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToUpperInvariant();

    private static string Key(string term) => term.Trim().ToUpperInvariant();

    private static FactReference Subject(Term term) => term.Meanings[0].Definition.Reference;

    private static FactReference Subject(IndicatorGoals group) => group.Goals[0].Reference;

    private static Finding Describe(Term term) => Finding
        .On(Subject(term))
        .With("term", term.Meanings[0].Definition.Term.Trim())
        .With("parties", Enumeration.Of(term.Meanings.Select(meaning => meaning.Party)))
        .Measured(Texts(term), 1, "meanings")
        .Because(term.Meanings.Select(meaning => meaning.Definition.Reference), "definition");

    private static Finding Describe(IndicatorGoals group) => Finding
        .On(Subject(group))
        .With("term", group.Goals[0].Indicator)
        .With("parties", Enumeration.Of(group.Goals.Select(goal => goal.Owner)))
        .Measured(0, 1, "meanings")
        .Because(group.Goals.Select(goal => goal.Reference), "measured by it");

    private sealed record Meaning(Definition Definition, string Party);

    private sealed record Term(string Key, EquatableArray<Meaning> Meanings);
}
