using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Baseline;

/// <summary>Why they work together: purpose, those it is for, and goals.</summary>
internal static class HealthyPurpose
{
    public static void Write(CollaborationDraft draft, Draw draw, int age)
    {
        var parties = draft.Parties;
        draft.Add(new Purpose { Id = "purpose", Statement = "What none can do alone", AgreedBy = [.. parties], CreatedWith = [.. parties] });
        draft.Add(new Beneficiary { Id = "people", Name = "Those whom it is for", Count = draw.Whole(50, 50_000) });
        foreach (var subject in Enum.GetValues<InvolvementSubject>())
        {
            var level = draw.One([InvolvementLevel.Consult, InvolvementLevel.Involve, InvolvementLevel.Collaborate]);
            draft.Add(new Involvement { Id = $"people-{subject}", Beneficiary = "people", In = subject, Level = level });
        }

        var shared = draw.Whole(2, 4);
        for (var i = 1; i <= shared; i++) WriteSharedGoal(draft, draw, $"shared{i}", emergent: i == shared, age);
        foreach (var party in parties) WriteOwnGoal(draft, draw, party, $"shared{draw.Whole(1, shared)}", shared, age);
        for (var i = 1; i <= shared; i++)
        {
            draft.Add(new GoalRelation { Id = $"support{i}", From = $"own-{draw.One(parties)}", To = $"shared{i}", Kind = GoalRelationKind.Supports });
        }
    }

    private static void WriteSharedGoal(CollaborationDraft draft, Draw draw, string id, bool emergent, int age)
    {
        var baseline = draw.Whole(20, 60);
        draft.Add(new Goal
        {
            Id = id,
            Statement = $"Raise {id}",
            Shared = true,
            Indicator = $"rate of {id}",
            Direction = GoalDirection.Increase,
            Baseline = baseline,
            Target = baseline + draw.Whole(5, 30),
            Unit = "%",
            Due = draft.DaysAgo(-draw.Whole(200, 700)),
            Status = GoalStatus.Open,
            Origin = emergent ? GoalOrigin.Emergent : GoalOrigin.Initial,
            StatedOn = draft.DaysAgo(emergent ? age / 3 : age),
        });
        draft.Add(new Indicator { Id = id, Goal = id, Name = $"rate of {id}", Value = baseline + 3, Unit = "%", Date = draft.DaysAgo(draw.Whole(10, 80)) });
        draft.Add(new Milestone { Id = $"{id}-first", Goal = id, Name = "First step", Due = draft.DaysAgo(age / 4), Done = draft.DaysAgo((age / 4) + 5) });
        draft.Add(new Milestone { Id = $"{id}-next", Goal = id, Name = "Next step", Due = draft.DaysAgo(-draw.Whole(30, 180)) });
    }

    private static void WriteOwnGoal(CollaborationDraft draft, Draw draw, string party, string supports, int shared, int age)
    {
        var goal = $"own-{party}";
        draft.Add(new Goal
        {
            Id = goal,
            Statement = $"Do better what {party} is for",
            Owner = party,
            Indicator = $"own measure of {party}",
            Direction = GoalDirection.Increase,
            StatedOn = draft.DaysAgo(age),
            Status = GoalStatus.Open,
            Origin = GoalOrigin.Initial,
        });
        draft.Add(new GoalRelation { Id = goal, From = goal, To = supports, Kind = GoalRelationKind.Supports });
        // All weigh the goals in the same order, with differences that a talk over priorities leaves.
        var tilt = 0.04 * draw.Share();
        for (var i = 1; i <= shared; i++)
        {
            var weight = Math.Round((decimal)((2.0 * (shared + 1 - i) / (shared * (shared + 1))) + (i == 1 ? tilt : i == 2 ? -tilt : 0)), 3);
            draft.Add(new GoalPriority { Id = $"{party}-{i}", Party = party, Goal = $"shared{i}", Weight = weight });
        }
    }
}
