using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Baseline;

/// <summary>What they agreed, and how they look after it.</summary>
internal static class HealthyGovernance
{
    public static void Write(CollaborationDraft draft, Draw draw, int age)
    {
        var parties = draft.Parties;
        draft.Add(new Agreement
        {
            Id = "agreement",
            Name = "Partnership agreement",
            Parties = [.. parties],
            SignedBy = [.. parties],
            SignedOn = draft.DaysAgo(age),
        });
        foreach (var topic in Enum.GetValues<ClauseTopic>().Where(topic => topic != ClauseTopic.Other))
            draft.Add(new Clause { Id = $"{topic}", Agreement = "agreement", Topic = topic, Status = ClauseStatus.Present });
        draft.Add(new Review
        {
            Id = "review1",
            Name = "First review",
            Agreement = "agreement",
            Due = draft.DaysAgo(190),
            Held = draft.DaysAgo(190),
            Facilitator = ReviewFacilitator.External,
            ActedOn = FollowUp.Fully,
        });
        draft.Add(new Review { Id = "review2", Name = "Next review", Agreement = "agreement", Due = draft.DaysAgo(-draw.Whole(60, 180)) });
        draft.Add(new Risk { Id = "staff", Name = "Staff leave", OwnedBy = [parties[0]], SharedWith = [.. parties], Mitigation = ["Deputies"] });
        draft.Add(new Funding { Id = "budget", Funder = parties[0], Recipients = [.. parties.Skip(1)], Basis = FundingBasis.Pooled });
        foreach (var stage in Enum.GetValues<LifecycleStage>().Where(stage => stage <= LifecycleStage.WorkingTogether))
            draft.Add(new StageEvidence { Id = $"{stage}", Stage = stage, Date = draft.DaysAgo(age - (10 * (int)stage)), What = "Minutes" });
    }
}
