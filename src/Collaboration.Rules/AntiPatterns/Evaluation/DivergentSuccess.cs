using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a shared goal whose success the parties measure by different indicators.</summary>
public sealed class DivergentSuccess : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1008",
        "Success means different things",
        "Shared goal '{goal}' is measured with {value} indicators that all use, at least {threshold} expected: {indicators}",
        Category.Evaluation,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var indicators = Query.Facts<Indicator>();
        var goals = PursuedGoals.Shared.Select(shared => shared.Goal).Matching(indicators, goal => goal.Id, indicator => indicator.Goal);
        var rows = indicators
            .WithParty(indicator => indicator.MeasuredBy ?? "", (indicator, party) => new Measured(indicator, party?.Name ?? indicator.MeasuredBy))
            .GroupBy(
                measured => measured.Indicator.Goal,
                Aggregate.CollectBy<Measured, string>(measured => measured.Indicator.Id),
                (goal, all) => new Yardsticks(goal, all))
            .Join(goals, yardsticks => yardsticks.Goal, goal => goal.Id, (yardsticks, goal) => new Row(goal, yardsticks.All));

        return RuleDefinition
            .Judge(goals)
            .Needs(Recorded<Indicator>())
            .Report(rows.Where(AreApart), Describe)
            .LeaveOpen(rows.Where(row => !AreApart(row) && CouldBeApart(row)).Select(row => row.Goal.Reference), "who measures it by which indicator");
    }

    /// <summary>Whether several parties measure it, and by no indicator that all of them use.</summary>
    private static bool AreApart(Row row)
    {
        var parties = ByParty(row).Select(party => party.Select(measured => Key(measured.Indicator)).ToHashSet()).ToList();
        return parties.Count > 1 && !parties[0].Any(key => parties.All(party => party.Contains(key)));
    }

    private static bool CouldBeApart(Row row) =>
        row.All.Any(measured => measured.Party is null) && row.All.Select(measured => Key(measured.Indicator)).Distinct().Count() > 1;

    private static IEnumerable<IGrouping<string, Measured>> ByParty(Row row) =>
        row.All.Where(measured => measured.Party is not null).GroupBy(measured => measured.Indicator.MeasuredBy!, StringComparer.Ordinal);

    private static string Key(Indicator indicator) => indicator.Name.Trim().ToUpperInvariant();

    private static string Text(IGrouping<string, Measured> party) =>
        $"{party.First().Party} by {Enumeration.Of(party.Select(measured => measured.Indicator.Name.Trim()))}";

    private static Finding Describe(Row row) => Finding
        .On(row.Goal.Reference)
        .With("goal", row.Goal.Statement)
        .With("indicators", string.Join("; ", ByParty(row).Select(Text).Order(StringComparer.Ordinal)))
        .Measured(0, 1, "indicators")
        .Because(row.All.Where(measured => measured.Party is not null).Select(measured => measured.Indicator.Reference), "measured by one party");

    private sealed record Measured(Indicator Indicator, string? Party);

    private sealed record Yardsticks(string Goal, EquatableArray<Measured> All);

    private sealed record Row(Goal Goal, EquatableArray<Measured> All);
}
