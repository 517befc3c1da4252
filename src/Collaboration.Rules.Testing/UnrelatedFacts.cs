using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Testing;

/// <summary>Facts that have nothing to do with those of a case: every id is one that no case uses.</summary>
internal static class UnrelatedFacts
{
    public static IReadOnlyList<Fact> All { get; } =
    [
        new Party { Id = "unrelated-party", Name = "Unrelated party" },
        new Goal { Id = "unrelated-goal", Statement = "Unrelated goal", Owner = "unrelated-party" },
        new GoalRelation { Id = "unrelated-relation", From = "unrelated-goal", To = "unrelated-other", Kind = GoalRelationKind.Conflicts },
        new Activity { Id = "unrelated-activity", Name = "Unrelated activity" },
        new Assignment { Id = "unrelated-assignment", Activity = "unrelated-activity", Nobody = true, Kind = AssignmentKind.Accountable },
        new DecisionArea { Id = "unrelated-area", Name = "Unrelated area", Quota = 2 },
        new DecisionRight { Id = "unrelated-right", Area = "unrelated-area", Party = "unrelated-party", Kind = DecisionRightKind.Decides, Votes = 3 },
        new Decision { Id = "unrelated-decision", Name = "Unrelated decision", DecidedBy = ["unrelated-party"], Affected = ["unrelated-other"] },
        new Contribution { Id = "unrelated-contribution", Party = "unrelated-party", Kind = ResourceKind.Money, Amount = 7, Unit = "GBP" },
        new Practice { Id = "unrelated-practice", Name = "Unrelated practice", Kind = PracticeKind.Process },
        new Adoption { Id = "unrelated-adoption", Practice = "unrelated-practice", Party = "unrelated-party", Mandated = true },
    ];

    /// <summary>Besides those, some of random kinds: over the seeds, of every kind.</summary>
    public static IReadOnlyList<Fact> Some(int seed)
    {
        var random = RandomCollaboration.Rename(RandomCollaboration.Create(seed), "unrelated-");
        return [.. All, .. random.Facts.Where(fact => fact is not CollaborationProfile)];
    }

    public static IReadOnlyList<Fact> Shuffle(IReadOnlyList<Fact> facts, int seed)
    {
        var shuffled = facts.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
