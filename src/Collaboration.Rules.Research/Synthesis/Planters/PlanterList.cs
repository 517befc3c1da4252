namespace Collaboration.Rules.Research.Synthesis.Planters;

/// <summary>What plants each anti-pattern, in the order of <see cref="AntiPattern"/>.</summary>
internal static class PlanterList
{
    public static Planter[] All { get; } =
    [
        new(AntiPattern.OneSizeFitsAll,
            [new("common process", WorkPlanters.CommonProcess), new("one target", WorkPlanters.OneTarget)],
            new("common interface", WorkPlanters.CommonInterface)),
        new(AntiPattern.PowerImbalance,
            [
                new("one decides", PowerPlanters.OneDecides),
                new("left out", PowerPlanters.LeftOut),
                new("bloc of votes", PowerPlanters.BlocOfVotes),
            ],
            new("large payer, equal votes", PowerPlanters.LargePayer)),
        new(AntiPattern.UnclearRoles,
            [
                new("nobody answers", WorkPlanters.NobodyAnswers),
                new("two answer", WorkPlanters.TwoAnswer),
                new("disputed", WorkPlanters.Disputed),
            ],
            new("many advisers", WorkPlanters.ManyAdvisers)),
        new(AntiPattern.GoalDivergence,
            [new("opposite directions", PowerPlanters.OppositeGoals), new("conflict unhandled", PowerPlanters.UnhandledGoals)],
            new("conflict compensated", PowerPlanters.CompensatedGoals)),
        new(AntiPattern.BrokenPromises, [new("broken", RelationPlanters.Broken)], new("renegotiated", RelationPlanters.Renegotiated)),
        new(AntiPattern.FesteringConflict,
            [new("left open", RelationPlanters.OpenConflict), new("avoided", RelationPlanters.AvoidedConflict)],
            new("long and settled", RelationPlanters.SettledConflict)),
        new(AntiPattern.UnheardParty,
            [new("stays away", RelationPlanters.StaysAway), new("says little", RelationPlanters.SaysLittle)],
            new("away once", RelationPlanters.AwayOnce)),
        new(AntiPattern.InformationWithheld,
            [new("refused", RelationPlanters.Refused), new("unanswered", RelationPlanters.Unanswered)],
            new("answered soon", RelationPlanters.AnsweredSoon)),
        new(AntiPattern.CreditTaken, [new("put down to one", RelationPlanters.CreditToOne)], new("work of one", RelationPlanters.WorkOfOne)),
        new(AntiPattern.LowTrust, [new("of one party", RelationPlanters.Distrusted)], new("one harsh rater", RelationPlanters.HarshRater)),
        new(AntiPattern.HollowAgreement,
            [new("terms absent", GovernancePlanters.TermsAbsent)],
            new("terms of another topic absent", GovernancePlanters.MinorTermAbsent)),
        new(AntiPattern.PaperReviews,
            [new("nothing follows", GovernancePlanters.NothingFollows), new("left half done", GovernancePlanters.HalfDone)],
            new("fresh findings", GovernancePlanters.FreshFindings)),
        new(AntiPattern.AbsentSponsor, [new("gone", GovernancePlanters.SponsorGone)], new("handed over", GovernancePlanters.HandedOver)),
        new(AntiPattern.OverCommitment, [new("beyond capacity", GovernancePlanters.BeyondCapacity)], new("busy", GovernancePlanters.Busy)),
        new(AntiPattern.KeyPerson, [new("in one head", GovernancePlanters.OneHead)], new("expert with a deputy", GovernancePlanters.WithDeputy)),
    ];
}
