using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a partnership in which one party pays all others, and nothing is wanted or decided together.</summary>
public sealed class ContractingCalledPartnership : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0807",
        "Contracting called partnership",
        "{collaboration} is called a partnership, and {payer} pays {payees}: "
            + "{value} shared goals or joint decisions, at least {threshold} needed",
        Category.Governance,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var profiles = Query.Facts<CollaborationProfile>();
        var called = profiles.Where(profile => profile.Kind == CollaborationKind.Partnership);
        var goals = Query.Facts<Goal>().Where(goal => goal is { Shared: true, Status: not GoalStatus.Dropped });
        var together = goals.Select(FactReference.To).Concat(Joint().Select(FactReference.To));
        var apart = called
            .NotMatching(together, _ => "", _ => "")
            .Matching(PaidParties.ByOne, _ => "", _ => "");
        var untold = Query.Facts<Decision>()
            .Where(decision => decision is { DecidedBy: null, Rule: null or DecisionRule.Unclear });
        var known = apart
            .NotMatching(untold, _ => "", _ => "")
            .NotMatching(PursuedGoals.OfUnknownOwner, _ => "", _ => "")
            .Join(Named(), _ => "", _ => "", (profile, paid) => new Row(profile, paid));

        return RuleDefinition
            .Judge(profiles.Where(profile => profile.Kind is null or CollaborationKind.Partnership))
            .Report(known, Describe, Complete<ResourceFlow>(), Complete<Party>(), Complete<Goal>(), Complete<Decision>())
            .Clear(called.Matching(together, _ => "", _ => "").Select(FactReference.To))
            .LeaveOpen(profiles.Where(profile => profile.Kind is null).Select(FactReference.To), "what it is called")
            .LeaveOpen(apart.Matching(untold, _ => "", _ => "").Select(FactReference.To), "who took each decision")
            .LeaveOpen(apart.Matching(PursuedGoals.OfUnknownOwner, _ => "", _ => "").Select(FactReference.To), "whose goals they are");
    }

    /// <summary>The decisions that several took; what a class of many or a body with members decides, several decide.</summary>
    private static Query<Decision> Joint()
    {
        var bodies = Query.Facts<Decision>()
            .SelectMany(decision => (decision.DecidedBy ?? []).Select(party => new Decider(decision, party)))
            .Matching(Query.Facts<Party>().Where(PartyLookup.IsSeveral), decider => decider.Party, party => party.Id);
        return Query.Facts<Decision>().Where(IsJoint).Concat(bodies.Select(decider => decider.Decision));
    }

    private static bool IsJoint(Decision decision) => decision.DecidedBy?.Distinct().Count() > 1
        || decision.Rule is not (null or DecisionRule.Unilateral or DecisionRule.Delegated or DecisionRule.Unclear);

    private static Query<Names> Named() => PaidParties.ByOne
        .SelectMany(paid => paid.Payees.Select(party => new Payee(paid, party, "", "")))
        .WithParty(row => row.Party, (row, party) => row with { Name = party?.Name ?? row.Party })
        .WithParty(row => row.Paid.Payer, (row, party) => row with { Payer = party?.Name ?? row.Paid.Payer })
        .GroupBy(row => row.Payer, Aggregate.CollectBy<Payee, string>(row => row.Party), (payer, payees) => new Names(payer, payees));

    private static Finding Describe(Row row) => Finding
        .On(row.Profile.Reference)
        .With("collaboration", row.Profile.Name)
        .With("payer", row.Names.Payer)
        .With("payees", Enumeration.Of(row.Names.Payees.Select(payee => payee.Name)))
        .Measured(0, 1, "shared goals or joint decisions")
        .Because(FactReference.To<Party>(row.Names.Payees[0].Paid.Payer), "pays")
        .Because(row.Names.Payees.Select(payee => FactReference.To<Party>(payee.Party)), "paid");

    private sealed record Decider(Decision Decision, string Party);

    private sealed record Payee(PaidParties Paid, string Party, string Name, string Payer);

    private sealed record Names(string Payer, EquatableArray<Payee> Payees);

    private sealed record Row(CollaborationProfile Profile, Names Names);
}
