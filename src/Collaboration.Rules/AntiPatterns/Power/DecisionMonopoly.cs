using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a party that takes most of the decisions alone.</summary>
public sealed class DecisionMonopoly : Rule
{
    /// <summary>The share of decisions taken alone above which a party is reported.</summary>
    public static readonly Setting<double> MaximumShare = new("maximum_share", 0.5, 0, 1)
    {
        Description = "The share of the decisions that one party may take alone.",
        Unit = "share of decisions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of decisions below which shares are not judged.</summary>
    public static readonly Setting<int> MinimumDecisions = new("minimum_decisions", 5, 1, 1000)
    {
        Description = "How many decisions there must be for shares of them to mean something.",
        Unit = "decisions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0401",
        "One party decides alone",
        "'{party}' took {count} of {total} decisions alone: {value:P0}, more than {threshold:P0}",
        Category.Power,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumShare, MinimumDecisions];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var shares = DecisionShares.Parties
            .Combine(MaximumShare.Value, (share, maximum) => new Row(share, maximum, 0))
            .Combine(MinimumDecisions.Value, (row, minimum) => row with { Minimum = minimum });
        var enough = shares.Where(HasEnough);
        var monopolies = enough
            .Where(IsMonopoly)
            .Join(DecisionShares.Alone, row => row.Share.Party.Id, alone => alone.Party, (row, alone) => new Monopoly(row, alone));
        var tooFew = shares.Where(row => !HasEnough(row));
        var undecided = enough.Where(row => !IsMonopoly(row) && CouldBeMonopoly(row));

        return RuleDefinition
            .Judge(Query.Facts<Party>())
            .Needs(Complete<Decision>())
            .Report(monopolies, row => Describe(row.Row, row.Alone))
            .LeaveOpen(tooFew.Select(row => row.Share.Party.Reference), "enough decisions of which it is known who took them")
            .LeaveOpen(undecided.Select(row => row.Share.Party.Reference), "who took each decision");
    }

    private static bool HasEnough(Row row) => row.Share.Taken >= row.Minimum;

    private static bool IsMonopoly(Row row) => row.Share.Share > row.Maximum;

    private static bool CouldBeMonopoly(Row row) => row.Share.LargestShare > row.Maximum && !PartyLookup.IsSeveral(row.Share.Party);

    private static Finding Describe(Row row, DecisionsAlone alone) => Finding
        .On(row.Share.Party.Reference)
        .With("party", row.Share.Party.Name)
        .With("count", row.Share.Alone)
        .With("total", row.Share.Taken)
        .Measured(row.Share.Share!.Value, row.Maximum, "share of decisions")
        .Because(alone.Decisions, "decided alone");

    private sealed record Monopoly(Row Row, DecisionsAlone Alone);

    private sealed record Row(DecisionShare Share, double Maximum, int Minimum);
}
