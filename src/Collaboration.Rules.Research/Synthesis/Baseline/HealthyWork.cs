using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Baseline;

/// <summary>Who does what and decides what, and with which means.</summary>
internal static class HealthyWork
{
    public static void Write(CollaborationDraft draft, Draw draw, int age)
    {
        var parties = draft.Parties;
        var activities = parties.Length + draw.Whole(0, 3);
        for (var i = 0; i < activities; i++) WriteActivity(draft, draw, $"a{i + 1}", parties[i % parties.Length], parties);
        WriteBoard(draft, parties);
        var decisions = parties.Length + draw.Whole(3, 9);
        for (var i = 0; i < decisions; i++)
        {
            var deciders = draw.Some(parties, draw.Whole(2, parties.Length));
            draft.Add(new Decision
            {
                Id = $"d{i + 1}",
                Name = $"Decision {i + 1}",
                Area = "board",
                Date = draft.DaysAgo(draw.Whole(1, age - 1)),
                DecidedBy = [.. deciders],
                Consulted = [.. parties.Except(deciders)],
                Affected = [.. draw.Some(parties, draw.Whole(1, parties.Length))],
                Rule = DecisionRule.Joint,
                TakenAt = DecisionLevel.Local,
                ConsultedAt = [DecisionLevel.FrontLine, DecisionLevel.Local],
            });
        }

        WriteMeans(draft, draw, parties);
    }

    private static void WriteActivity(CollaborationDraft draft, Draw draw, string id, string accountable, string[] parties)
    {
        draft.Add(new Activity { Id = id, Name = $"Activity {id}", Goals = ["shared1"], Mode = ActivityMode.Jointly });
        draft.Add(new Assignment
        {
            Id = $"{id}-a",
            Activity = id,
            Party = accountable,
            Kind = AssignmentKind.Accountable,
            Standing = AssignmentStanding.Settled,
        });
        var responsible = draw.One([.. parties.Where(party => party != accountable)]);
        draft.Add(new Assignment
        {
            Id = $"{id}-r",
            Activity = id,
            Person = $"{responsible}-frontline",
            Kind = AssignmentKind.Responsible,
            Standing = AssignmentStanding.Settled,
        });
        draft.Add(new Assignment
        {
            Id = $"{id}-r2",
            Activity = id,
            Person = $"{accountable}-frontline",
            Kind = AssignmentKind.Responsible,
            Standing = AssignmentStanding.Settled,
        });
        draft.Add(new DecisionArea { Id = id, Name = $"Running of {id}", FeltAt = DecisionLevel.Local, Activity = id });
        draft.Add(new DecisionRight { Id = id, Area = id, Party = accountable, Kind = DecisionRightKind.Decides });
    }

    private static void WriteBoard(CollaborationDraft draft, string[] parties)
    {
        draft.Add(new DecisionArea
        {
            Id = "board",
            Name = "Common matters",
            Quota = (parties.Length / 2) + 1,
            Rule = DecisionRule.Majority,
            FeltAt = DecisionLevel.Local,
            TieBreak = true,
        });
        foreach (var party in parties)
        {
            draft.Add(new DecisionRight { Id = $"board-{party}", Area = "board", Party = party, Kind = DecisionRightKind.Decides, Votes = 1 });
        }

        draft.Add(new Safeguard { Id = "route", Name = "Escalation to both chief officers", Kind = SafeguardKind.Escalation });
        draft.Add(new Safeguard { Id = "chair", Name = "Chair that rotates", Kind = SafeguardKind.RotatingChair });
    }

    private static void WriteMeans(CollaborationDraft draft, Draw draw, string[] parties)
    {
        var share = Math.Round(1m / parties.Length, 4, MidpointRounding.ToZero);
        for (var i = 0; i < parties.Length; i++)
        {
            var (party, next) = (parties[i], parties[(i + 1) % parties.Length]);
            draft.Add(new Contribution { Id = party, Party = party, Kind = ResourceKind.Money, Amount = draw.Whole(80, 120) * 1000, Unit = "GBP" });
            draft.Add(new ResourceFlow
            {
                Id = $"{party}-{next}",
                From = party,
                To = next,
                Kind = ResourceKind.Staff,
                Amount = draw.Whole(1, 4),
                Unit = "staff",
            });
            draft.Add(new ResourceFlow
            {
                Id = $"{next}-{party}-back",
                From = next,
                To = party,
                Kind = ResourceKind.Knowledge,
                Amount = draw.Whole(1, 4),
                Unit = "courses",
            });
            draft.Add(new Stake { Id = $"{party}-benefit", Party = party, Of = StakeKind.Benefit, Share = share });
            draft.Add(new Stake { Id = $"{party}-risk", Party = party, Of = StakeKind.Risk, Share = share });
            draft.Add(new Incentive { Id = party, Party = party, Rewards = IncentiveTarget.Collaboration });
            foreach (var level in new[] { "frontline", "manager" })
                draft.Add(new Knowledge
                {
                    Id = $"{party}-{level}",
                    Item = $"file {i + 1}",
                    Kind = KnowledgeKind.File,
                    Person = $"{party}-{level}",
                    Degree = 0.5m,
                });
        }

        draft.Add(new Practice { Id = "records", Name = "Shared records", Kind = PracticeKind.Process, IntroducedBy = [.. parties] });
        foreach (var party in parties)
            draft.Add(new Adoption
            {
                Id = $"records-{party}",
                Practice = "records",
                Party = party,
                Mandated = false,
                Tailoring = TailoringDegree.Full,
                FitAssessed = true,
                Followed = true,
            });
        draft.Add(new ModelChoice { Id = "model", Chosen = "lead partner", Alternatives = ["joint body", "contract"], AgreedBy = [.. parties] });
        draft.Add(new Change
        {
            Id = "move",
            Name = "Move to shared records",
            Affected = [.. parties],
            RiskSharedWith = [.. parties],
            EndGoalSharedWith = [.. parties],
        });
        draft.Add(new SharedSystem { Id = "records", Name = "Case records", Kind = SharedSystemKind.CaseRecords, UsedBy = [.. parties] });
    }
}
