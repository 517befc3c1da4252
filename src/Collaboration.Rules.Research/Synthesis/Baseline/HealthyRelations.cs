using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Baseline;

/// <summary>How they talk with and treat each other.</summary>
internal static class HealthyRelations
{
    public static void Write(CollaborationDraft draft, Draw draw, int age)
    {
        var parties = draft.Parties;
        draft.Add(new Channel
        {
            Id = "forum",
            Name = "Forum",
            Kind = ChannelKind.Meeting,
            Participants = [.. parties],
            Direction = ChannelDirection.TwoWay,
            Cadence = ContactFrequency.Monthly,
        });
        draft.Add(new Channel
        {
            Id = "lunch",
            Name = "Lunch",
            Participants = [.. parties],
            Direction = ChannelDirection.TwoWay,
            Informal = true,
            SharedSpace = true,
        });
        foreach (var from in parties)
        {
            foreach (var to in parties.Where(party => party != from)) WritePair(draft, draw, from, to);
        }

        for (var i = 0; i < 6; i++) WriteMeeting(draft, draw, $"m{i + 1}", 20 + (i * 28), parties);
        for (var i = 0; i < parties.Length * 2; i++)
        {
            var from = parties[i % parties.Length];
            var topic = draw.One([ExchangeTopic.Success, ExchangeTopic.Challenge, ExchangeTopic.Status, ExchangeTopic.Challenge]);
            draft.Add(new Exchange
            {
                Id = $"e{i + 1}",
                Date = draft.DaysAgo(draw.Whole(1, 80)),
                From = from,
                To = [.. parties.Where(party => party != from)],
                Topic = topic,
            });
        }

        for (var days = 20; days <= age; days += 120)
            draft.Add(new RelationshipActivity
            {
                Id = $"r{days}",
                Kind = RelationshipActivityKind.Social,
                Date = draft.DaysAgo(days),
                Participants = [.. parties],
                Hours = 3,
            });
        draft.Add(new RelationshipActivity
        {
            Id = "start",
            Kind = RelationshipActivityKind.TrustBuilding,
            Date = draft.DaysAgo(age - 30),
            Participants = [.. parties],
            Hours = 6,
        });
        draft.Add(new Conflict
        {
            Id = "rota",
            Name = "Over the rota",
            Between = [.. parties.Take(2)],
            Raised = draft.DaysAgo(200),
            Settled = true,
            Resolved = draft.DaysAgo(185),
            Handling = ConflictHandling.Facilitated,
        });
        draft.Add(new Credit { Id = "award", Achievement = "Award", ContributedBy = [.. parties], CreditedTo = [.. parties] });
        draft.Add(new BehaviourStandard { Id = "standard", Text = "Say it in the room", AgreedBy = [.. parties] });
    }

    private static void WritePair(CollaborationDraft draft, Draw draw, string from, string to)
    {
        draft.Add(new Tie
        {
            Id = $"{from}-{to}",
            From = from,
            To = to,
            Relation = TieRelation.Communicates,
            Strength = 0.7m,
            Frequency = ContactFrequency.Fortnightly,
            LastContact = draft.DaysAgo(draw.Whole(1, 14)),
        });
        draft.Add(new Tie { Id = $"{from}-{to}-work", From = from, To = to, Relation = TieRelation.Collaborates, Strength = 0.7m });
        draft.Add(new Rating
        {
            Id = $"{from}-{to}",
            Rater = from,
            Subject = to,
            Dimension = RatingDimension.Trust,
            Score = draw.Chance(0.5) ? 4 : draw.Whole(4, 5),
            ScaleFrom = 1,
            ScaleTo = 5,
            Date = draft.DaysAgo(60),
        });
        draft.Add(new Commitment
        {
            Id = $"{from}-{to}",
            Name = "Data each quarter",
            By = from,
            To = [to],
            Due = draft.DaysAgo(90),
            Actual = draft.DaysAgo(92),
            Status = CommitmentStatus.Kept,
        });
    }

    private static void WriteMeeting(CollaborationDraft draft, Draw draw, string id, int daysAgo, string[] parties)
    {
        var chair = draw.One(parties);
        draft.Add(new Meeting
        {
            Id = id,
            Name = $"Meeting {id}",
            Date = draft.DaysAgo(daysAgo),
            Invited = [.. parties],
            Attended = [.. parties],
            Chair = chair,
            CoLocated = true,
        });
        foreach (var party in parties)
            draft.Add(new Speaking { Id = $"{id}-{party}", Meeting = id, Party = party, Words = draw.Whole(600, 1400) });
    }
}
