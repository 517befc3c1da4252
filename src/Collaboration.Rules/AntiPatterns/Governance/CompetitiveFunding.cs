using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports funding for which those who collaborate compete, and a party that is rewarded only for what it does by itself.</summary>
public sealed class CompetitiveFunding : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0810",
        "Rewards that divide",
        "{who} {situation}: {value} rewards for what is done together, at least {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var funding = Query.Facts<Funding>();
        var competitive = funding.Where(paid => paid.Basis == FundingBasis.Competitive);
        var contests = competitive
            .SelectMany(paid => paid.Recipients.Distinct().Select(party => new Entry(paid, party)))
            .WithParty(entry => entry.Party, (entry, party) => new Rival(entry.Funding, entry.Party, party))
            .Where(rival => rival.Party is null or { TakesPart: true })
            .GroupBy(rival => rival.Funding, Aggregate.CollectBy<Rival, string>(rival => rival.Id), (paid, rivals) => new Contest(paid, rivals, ""))
            .WithParty(contest => contest.Funding.Funder, (contest, funder) => contest with { Funder = funder?.Name ?? contest.Funding.Funder })
            .Where(contest => contest.AreSeveral);

        var incentives = Query.Facts<Incentive>();
        var joint = incentives.Where(reward => reward.Rewards == IncentiveTarget.Collaboration);
        var rewarded = Query.Facts<Party>().Where(party => party.TakesPart).Matching(incentives, party => party.Id, reward => reward.Party);
        var together = rewarded.Matching(joint, party => party.Id, reward => reward.Party);
        var alone = rewarded
            .NotMatching(joint, party => party.Id, reward => reward.Party)
            .Join(incentives, party => party.Id, reward => reward.Party, (party, reward) => new Reward(party, reward))
            .GroupBy(row => row.Party, Aggregate.CollectBy<Reward, string>(row => row.Incentive.Id), (party, rewards) => new Alone(party, rewards));

        return RuleDefinition
            .Judge(funding.Select(FactReference.To).Concat(rewarded.Select(FactReference.To)), Recorded<Funding>(), Recorded<Incentive>())
            .Report(contests, Describe)
            .Report(alone, Describe, Complete<Incentive>())
            .Clear(funding.Where(paid => paid.Basis != FundingBasis.Competitive).Select(FactReference.To))
            .Clear(together.Select(FactReference.To))
            .LeaveOpen(
                competitive.NotMatching(contests, paid => paid.Id, contest => contest.Funding.Id).Select(FactReference.To), "who competed for it");
    }

    private static Finding Describe(Contest contest) => Describe(
            Finding.On(contest.Funding.Reference),
            string.Join(", ", contest.Rivals.Select(rival => rival.Party?.Name ?? rival.Id).Order(StringComparer.Ordinal)),
            $"compete for the funding of {contest.Funder}")
        .Because(contest.Rivals.Select(rival => FactReference.To<Party>(rival.Id)), "competes");

    private static Finding Describe(Alone row) => Describe(Finding.On(row.Party.Reference), row.Party.Name, $"is rewarded only for {row.What}")
        .Because(row.Rewards.Select(reward => reward.Incentive.Reference), "rewarded for");

    private static Finding Describe(Finding finding, string who, string situation) =>
        finding.With("who", who).With("situation", situation).Measured(0, 1, "rewards for what is done together");

    private sealed record Entry(Funding Funding, string Party);

    private sealed record Rival(Funding Funding, string Id, Party? Party);

    private sealed record Contest(Funding Funding, EquatableArray<Rival> Rivals, string Funder)
    {
        /// <summary>Whether there are two to compete; a class of many alike are many by themselves.</summary>
        public bool AreSeveral => Rivals.Count > 1 || Rivals.Any(rival => rival.Party is { } party && PartyLookup.IsClass(party));
    }

    private sealed record Reward(Party Party, Incentive Incentive);

    private sealed record Alone(Party Party, EquatableArray<Reward> Rewards)
    {
        public string What =>
            Rewards.Any(reward => reward.Incentive.Rewards == IncentiveTarget.Competition) ? "doing better than others" : "its own results";
    }
}
