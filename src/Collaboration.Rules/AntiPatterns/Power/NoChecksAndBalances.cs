using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a party with most of the decisions or most of the money, where nothing checks it.</summary>
public sealed class NoChecksAndBalances : Rule
{
    /// <summary>The share of decisions taken alone, or of money brought, above which a party needs a check.</summary>
    public static readonly Setting<double> MaximumShare = new("maximum_share", 0.5, 0, 1)
    {
        Description = "The share of the decisions or of the money that a party may have without any check.",
        Unit = "share",
        Origin = ThresholdOrigin.Structural,
    };

    /// <summary>The number of decisions below which shares of them are not judged.</summary>
    public static readonly Setting<int> MinimumDecisions = new("minimum_decisions", 5, 1, 1000)
    {
        Description = "How many decisions there must be for shares of them to mean something.",
        Unit = "decisions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0406",
        "No checks and balances",
        "'{party}' alone has {value:P0} of {what}, more than {threshold:P0}, and no safeguard, veto, approval or vote of others checks it",
        Category.Power,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumShare, MinimumDecisions];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var monopolies = DecisionShares.Parties
            .Combine(DecisionMonopoly.MaximumShare.Value, (share, maximum) => new Decisions(share, maximum, 0))
            .Combine(DecisionMonopoly.MinimumDecisions.Value, (row, minimum) => row with { Minimum = minimum })
            .Where(IsTooMuch);
        var decisions = DecisionShares.Parties
            .Matching(Unchecked.Parties, share => share.Party.Id, party => party.Id)
            .NotMatching(monopolies, share => share.Party.Id, row => row.Share.Party.Id)
            .Combine(MaximumShare.Value, (share, maximum) => new Decisions(share, maximum, 0))
            .Combine(MinimumDecisions.Value, (row, minimum) => row with { Minimum = minimum });
        var byDecisions = decisions
            .Where(IsTooMuch)
            .Join(DecisionShares.Alone, row => row.Share.Party.Id, alone => alone.Party, (row, alone) => new Taken(row, alone));
        var openDecisions = decisions.Where(row => row.Share.LargestShare is { } largest && (!row.IsEnough || largest > row.Maximum));
        var byMoney = ResourceShares.Parties
            .Where(share => share.Kind == ResourceKind.Money)
            .Join(Unchecked.Parties, share => share.Party, party => party.Id, (share, party) => new Money(party, share, 0))
            .Combine(MaximumShare.Value, (row, maximum) => row with { Maximum = maximum })
            .Where(row => row.Share.Share > row.Maximum);
        var unmeasured = ResourceShares.Unmeasured.Where(contribution => contribution.Kind == ResourceKind.Money);

        return RuleDefinition
            .Judge(Query.Facts<Party>())
            .Report(byDecisions, Describe, Complete<Safeguard>(), Complete<Decision>())
            .Report(byMoney, Describe, Complete<Safeguard>(), Complete<Contribution>())
            .LeaveOpen(openDecisions.Select(row => row.Share.Party.Reference), "enough decisions of which it is known who took them")
            .LeaveOpen(Unchecked.Parties.Matching(unmeasured, _ => 0, _ => 0).Select(FactReference.To), "the amount of each contribution of money")
            .Clear(Unchecked.Bound.Select(FactReference.To));
    }

    private static bool IsTooMuch(Decisions row) => row.IsEnough && row.Share.Share > row.Maximum;

    private static Finding Describe(Taken row) => Finding
        .On(row.Row.Share.Party.Reference)
        .With("party", row.Row.Share.Party.Name)
        .With("what", "the decisions")
        .Measured(row.Row.Share.Share!.Value, row.Row.Maximum, "share of decisions")
        .Because(row.Alone.Decisions, "decided alone");

    private static Finding Describe(Money row) => Finding
        .On(row.Party.Reference, row.Share.Contributions[0])
        .With("party", row.Party.Name)
        .With("what", ResourceWords.Of(row.Share))
        .Measured(row.Share.Share, row.Maximum, "share of money")
        .Because(row.Share.Contributions, "contributed");

    private sealed record Decisions(DecisionShare Share, double Maximum, int Minimum)
    {
        public bool IsEnough => Share.Taken >= Minimum;
    }

    private sealed record Taken(Decisions Row, DecisionsAlone Alone);

    private sealed record Money(Party Party, ResourceShare Share, double Maximum);
}
