using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Baseline;

/// <summary>A collaboration as the field's texts would have it: one to four years old, of three to ten parties.</summary>
internal static class HealthyCollaboration
{
    private static readonly PartyKind[] Kinds =
        [PartyKind.PublicBody, PartyKind.PublicBody, PartyKind.Charity, PartyKind.Business, PartyKind.Academic, PartyKind.CommunityGroup];

    public static void Write(CollaborationDraft draft, Draw draw, int index)
    {
        var age = draw.Whole(365, 1460);
        draft.Add(new CollaborationProfile
        {
            Id = "profile",
            Name = $"Collaboration {index}",
            Kind = CollaborationKind.Partnership,
            Started = draft.DaysAgo(age),
            Ends = draft.DaysAgo(-draw.Whole(400, 1200)),
        });
        var parties = 3 + Enumerable.Range(0, 7).Count(_ => draw.Chance(0.35));
        for (var i = 1; i <= parties; i++) WriteParty(draft, draw, $"p{i}", i);
        HealthyPurpose.Write(draft, draw, age);
        HealthyWork.Write(draft, draw, age);
        HealthyRelations.Write(draft, draw, age);
        HealthyGovernance.Write(draft, draw, age);
    }

    private static void WriteParty(CollaborationDraft draft, Draw draw, string id, int number)
    {
        var kind = draw.One(Kinds);
        draft.Add(new Party
        {
            Id = id,
            Name = $"{kind} {number}",
            Kind = kind,
            Standing = [PartyStanding.Partner],
            Level = DecisionLevel.Local,
            // Sizes of organisations are spread over orders of magnitude; a log-uniform draw spans a small charity to a county.
            Size = Math.Round((decimal)Math.Pow(10, 1 + (3 * draw.Share()))),
            Attributes =
            [
                new() { Name = "mandate", Text = draw.One(["statutory", "charitable", "commercial"]) },
                new() { Name = "culture", Text = draw.One(["clinical", "volunteer", "administrative", "scientific"]) },
                new() { Name = "maturity", Number = draw.Whole(1, 5) },
            ],
        });
        foreach (var level in new[] { PersonLevel.FrontLine, PersonLevel.Manager, PersonLevel.Executive })
            draft.Add(new Person { Id = $"{id}-{level}".ToLowerInvariant(), Name = $"{level} of {id}", Party = id, Level = level });
        draft.Add(new Driver { Id = id, Party = id, Statement = "Need that no party meets alone", Stated = true });
        draft.Add(new Sponsorship { Id = id, Party = id, Person = $"{id}-executive", From = draft.DaysAgo(365), StatementMade = true });
        draft.Add(new Competency { Id = id, Party = id, Name = "facilitation", Level = draw.Whole(3, 5), Required = 3, Scale = "1-5" });
        var available = draw.Whole(40, 400);
        draft.Add(new Capacity
        {
            Id = id,
            Party = id,
            Available = available,
            Committed = Math.Round(available * (decimal)(0.3 + (0.5 * draw.Share()))),
            Unit = "hours a month",
        });
    }
}
