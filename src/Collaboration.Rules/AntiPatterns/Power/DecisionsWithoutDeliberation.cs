using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a collaboration in which half of the decisions are taken by one party without asking anybody.</summary>
public sealed class DecisionsWithoutDeliberation : Rule
{
    /// <summary>The share of decisions without deliberation from which it is reported.</summary>
    public static readonly Setting<double> MinimumShare = new("minimum_share", 0.5, 0, 1)
    {
        Description = "The share of decisions taken by one party without asking anybody from which it is reported.",
        Unit = "share of decisions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of decisions below which their share is not judged.</summary>
    public static readonly Setting<int> MinimumDecisions = new("minimum_decisions", 5, 1, 1000)
    {
        Description = "How many decisions there must be for a share of them to mean something.",
        Unit = "decisions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0412",
        "Decisions without deliberation",
        "{collaboration}: {count} of {total} decisions were taken by one party with nobody asked: {value:P0}, less than {threshold:P0} expected",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumShare, MinimumDecisions];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = TheCollaboration.With(Deliberations.All)
            .Join(Deliberations.All, _ => "", _ => "", (collaboration, deliberation) => new Row(collaboration, deliberation, 0, 0))
            .Combine(MinimumShare.Value, (row, minimum) => row with { MinimumShare = minimum })
            .Combine(MinimumDecisions.Value, (row, minimum) => row with { MinimumDecisions = minimum });
        var reported = rows.Where(row => row.IsEnough && row.Deliberation.Share >= row.MinimumShare);
        var undecided = rows.Where(row => row.IsEnough && row.Deliberation.LargestShare >= row.MinimumShare);

        return RuleDefinition
            .Judge(rows.Select(row => row.Collaboration.Reference), Recorded<Decision>())
            .Needs(Complete<Decision>())
            .Report(reported, Describe)
            .LeaveOpen(
                rows.Where(row => !row.IsEnough).Select(row => row.Collaboration.Reference),
                "enough decisions of which it is known who decided and who was consulted")
            .LeaveOpen(undecided.Select(row => row.Collaboration.Reference), "who decided and who was consulted");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("count", row.Deliberation.Without.Count)
        .With("total", row.Deliberation.Known)
        .Measured(row.Deliberation.Share!.Value, row.MinimumShare, "share of decisions")
        .Because(row.Deliberation.Without, "nobody asked");

    private sealed record Row(TheCollaboration Collaboration, Deliberation Deliberation, double MinimumShare, int MinimumDecisions)
    {
        public bool IsEnough => Deliberation.Known >= MinimumDecisions;
    }
}
