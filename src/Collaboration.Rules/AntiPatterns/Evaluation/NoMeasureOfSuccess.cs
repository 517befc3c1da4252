using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a shared goal that nobody could tell to be reached, for want of an indicator or a target.</summary>
public sealed class NoMeasureOfSuccess : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1001",
        "A shared goal has no measure of success",
        "Shared goal '{goal}' has {missing}: {value} of the {threshold} parts of a measure",
        Category.Evaluation,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var goals = PursuedGoals.Shared.Select(shared => shared.Goal);
        var indicators = Query.Facts<Indicator>();
        var unnamed = goals.Where(goal => !NamesIndicator(goal));
        var measures = goals
            .Where(NamesIndicator)
            .Concat(unnamed.Matching(indicators, goal => goal.Id, indicator => indicator.Goal))
            .Select(goal => new Measure(goal, HasIndicator: true))
            .Concat(unnamed.NotMatching(indicators, goal => goal.Id, indicator => indicator.Goal).Select(goal => new Measure(goal, HasIndicator: false)));

        return RuleDefinition
            .Judge(goals)
            .Report(measures.Where(measure => measure.Parts < Measure.AllParts), Describe, Complete<Goal>())
            .Clear(measures.Where(measure => measure.Parts == Measure.AllParts).Select(measure => measure.Goal.Reference));
    }

    private static bool NamesIndicator(Goal goal) => !string.IsNullOrWhiteSpace(goal.Indicator);

    private static Finding Describe(Measure measure) => Finding
        .On(measure.Goal.Reference)
        .With("goal", measure.Goal.Statement)
        .With("missing", Missing(measure))
        .Measured(measure.Parts, Measure.AllParts, "parts of a measure")
        .Because(measure.Goal.Reference, "not measured");

    private static string Missing(Measure measure) => measure switch
    {
        { HasIndicator: true } => "no target",
        { HasTarget: true } => "no indicator",
        _ => "no indicator and no target",
    };

    /// <summary>A goal, and which parts of a measure it has: what is measured, and the value to reach.</summary>
    private sealed record Measure(Goal Goal, bool HasIndicator)
    {
        public const int AllParts = 2;

        public bool HasTarget => Goal.Target is not null;

        public int Parts => (HasIndicator ? 1 : 0) + (HasTarget ? 1 : 0);
    }
}
