using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Planters;

/// <summary>Promises, conflicts, voices, information, credit and trust.</summary>
internal static class RelationPlanters
{
    /// <summary>The grosser, the more of what a party promised is not done.</summary>
    public static IEnumerable<FactReference> Broken(CollaborationDraft draft, Draw draw, double severity) =>
        Promises(draft, draw, severity, CommitmentStatus.Broken);

    /// <summary>Looks alike: what was promised was not done, because both sides agreed on something else.</summary>
    public static IEnumerable<FactReference> Renegotiated(CollaborationDraft draft, Draw draw, double severity) =>
        Promises(draft, draw, 0.5, CommitmentStatus.Renegotiated);

    /// <summary>Open for days, or for up to a year.</summary>
    public static IEnumerable<FactReference> OpenConflict(CollaborationDraft draft, Draw draw, double severity) =>
        Conflicts(draft, draw, new Conflict { Id = "feud", Name = "Over costs", Raised = draft.DaysAgo(5 + (int)(severity * 360)), Settled = false });

    /// <summary>Nobody speaks of it.</summary>
    public static IEnumerable<FactReference> AvoidedConflict(CollaborationDraft draft, Draw draw, double severity) => Conflicts(draft, draw, new Conflict
    {
        Id = "feud",
        Name = "Over costs",
        Raised = draft.DaysAgo(5 + (int)(severity * 360)),
        Settled = false,
        Handling = ConflictHandling.Avoided,
    });

    /// <summary>Looks alike: it took long, and was settled with help.</summary>
    public static IEnumerable<FactReference> SettledConflict(CollaborationDraft draft, Draw draw, double severity) => Conflicts(draft, draw, new Conflict
    {
        Id = "feud",
        Name = "Over costs",
        Raised = draft.DaysAgo(330),
        Settled = true,
        Resolved = draft.DaysAgo(20),
        Handling = ConflictHandling.Facilitated,
    });

    /// <summary>The grosser, the more meetings a party is missing from.</summary>
    public static IEnumerable<FactReference> StaysAway(CollaborationDraft draft, Draw draw, double severity) =>
        Away(draft, draw, Math.Max(1, (int)Math.Round(severity * draft.Of<Meeting>().Count)));

    /// <summary>Looks alike: missing from one meeting.</summary>
    public static IEnumerable<FactReference> AwayOnce(CollaborationDraft draft, Draw draw, double severity) => Away(draft, draw, 1);

    /// <summary>A party speaks less than it would have, down to nothing.</summary>
    public static IEnumerable<FactReference> SaysLittle(CollaborationDraft draft, Draw draw, double severity)
    {
        var party = draw.One(draft.Of<Party>());
        foreach (var speaking in draft.Of<Speaking>().Where(speaking => speaking.Party == party.Id))
            draft.Replace(speaking with { Words = (int)(speaking.Words!.Value * (1 - severity)) });
        return [party.Reference];
    }

    /// <summary>A party that asks is told no, the grosser the more often.</summary>
    public static IEnumerable<FactReference> Refused(CollaborationDraft draft, Draw draw, double severity) =>
        Requests(draft, draw, 1 + (int)(severity * 4), request => request with { AskedOn = draft.DaysAgo(60), Outcome = RequestOutcome.Refused });

    /// <summary>A party that asks has no answer, for days or for up to half a year.</summary>
    public static IEnumerable<FactReference> Unanswered(CollaborationDraft draft, Draw draw, double severity) =>
        Requests(draft, draw, 1, request => request with { AskedOn = draft.DaysAgo(3 + (int)(severity * 180)), Outcome = RequestOutcome.Open });

    /// <summary>Looks alike: many questions, each answered within the week.</summary>
    public static IEnumerable<FactReference> AnsweredSoon(CollaborationDraft draft, Draw draw, double severity) => Requests(
        draft, draw, 5, request => request with { AskedOn = draft.DaysAgo(60), AnsweredOn = draft.DaysAgo(54), Outcome = RequestOutcome.Met });

    /// <summary>The grosser, the more of those who did the work are not named.</summary>
    public static IEnumerable<FactReference> CreditToOne(CollaborationDraft draft, Draw draw, double severity)
    {
        var parties = draft.Parties;
        var named = draw.Some(parties, Math.Clamp((int)Math.Round((1 - severity) * parties.Length), 1, parties.Length - 1));
        return [draft.Add(new Credit { Id = "prize", Achievement = "Prize", ContributedBy = [.. parties], CreditedTo = [.. named] }).Reference];
    }

    /// <summary>Looks alike: one is named, and did the work.</summary>
    public static IEnumerable<FactReference> WorkOfOne(CollaborationDraft draft, Draw draw, double severity)
    {
        var party = draw.One(draft.Parties);
        return [draft.Add(new Credit { Id = "prize", Achievement = "Prize", ContributedBy = [party], CreditedTo = [party] }).Reference];
    }

    /// <summary>All rate a party lower, by up to three of four steps.</summary>
    public static IEnumerable<FactReference> Distrusted(CollaborationDraft draft, Draw draw, double severity)
    {
        var party = draw.One(draft.Of<Party>());
        foreach (var rating in draft.Of<Rating>().Where(rating => rating.Subject == party.Id)) Lower(draft, rating, severity);
        return [party.Reference];
    }

    /// <summary>Looks alike: one of several rates a party a step lower.</summary>
    public static IEnumerable<FactReference> HarshRater(CollaborationDraft draft, Draw draw, double severity) =>
        [Lower(draft, draw.One(draft.Of<Rating>()), 1.0 / 3)];

    private static FactReference Lower(CollaborationDraft draft, Rating rating, double severity) =>
        draft.Replace(rating with { Score = Math.Round(rating.Score!.Value - (decimal)(3 * severity), 1) }).Reference;

    private static IEnumerable<FactReference> Promises(CollaborationDraft draft, Draw draw, double severity, CommitmentStatus status)
    {
        var party = draw.One(draft.Of<Party>());
        var made = draft.Of<Commitment>().Where(commitment => commitment.By == party.Id).ToArray();
        var changed = draw.Some(made, Math.Max(1, (int)Math.Round(severity * made.Length)));
        foreach (var commitment in changed) draft.Replace(commitment with { Status = status, Actual = null });
        return [party.Reference, .. changed.Select(commitment => commitment.Reference)];
    }

    private static IEnumerable<FactReference> Conflicts(CollaborationDraft draft, Draw draw, Conflict conflict) =>
        [draft.Add(conflict with { Between = [.. draw.Some(draft.Parties, 2)] }).Reference];

    private static IEnumerable<FactReference> Away(CollaborationDraft draft, Draw draw, int meetings)
    {
        var party = draw.One(draft.Of<Party>());
        foreach (var meeting in draw.Some(draft.Of<Meeting>(), meetings))
        {
            var attended = meeting.Attended!.Value.Where(other => other != party.Id).ToArray();
            draft.Replace(meeting with { Attended = [.. attended], Chair = attended[0] });
            foreach (var speaking in draft.Of<Speaking>().Where(speaking => speaking.Meeting == meeting.Id && speaking.Party == party.Id)) draft.Remove(speaking);
        }

        return [party.Reference];
    }

    private static List<FactReference> Requests(CollaborationDraft draft, Draw draw, int count, Func<InformationRequest, InformationRequest> change)
    {
        var pair = draw.Some(draft.Parties, 2);
        var request = new InformationRequest { Id = "", From = pair[0], To = pair[1], Subject = "Costs" };
        return [.. Enumerable.Range(1, count).Select(i => draft.Add(change(request with { Id = $"q{i}" })).Reference)];
    }
}
