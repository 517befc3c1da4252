using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Planters;

/// <summary>Agreements, reviews, sponsors, capacity and knowledge.</summary>
internal static class GovernancePlanters
{
    private static readonly ClauseTopic[] Vital =
        [ClauseTopic.BenefitSharing, ClauseTopic.RiskSharing, ClauseTopic.Exit, ClauseTopic.Review, ClauseTopic.Dispute, ClauseTopic.GroundRules];

    /// <summary>Mild: one term says only part. Gross: none of the terms that will matter is there.</summary>
    public static IEnumerable<FactReference> TermsAbsent(CollaborationDraft draft, Draw draw, double severity)
    {
        yield return draft.Of<Agreement>()[0].Reference;
        foreach (var topic in draw.Some(Vital, 1 + (int)(severity * (Vital.Length - 1))))
        {
            var clause = draft.Of<Clause>().Single(known => known.Topic == topic);
            yield return draft.Replace(clause with { Status = draw.Chance(severity) ? ClauseStatus.Absent : ClauseStatus.Partial }).Reference;
        }
    }

    /// <summary>Looks alike: a term is absent that these parties do not need.</summary>
    public static IEnumerable<FactReference> MinorTermAbsent(CollaborationDraft draft, Draw draw, double severity)
    {
        var clause = draft.Of<Clause>().Single(known => known.Topic == ClauseTopic.IntellectualProperty);
        return [draft.Replace(clause with { Status = ClauseStatus.Absent }).Reference, draft.Of<Agreement>()[0].Reference];
    }

    /// <summary>Held days or up to a year ago, and nothing followed.</summary>
    public static IEnumerable<FactReference> NothingFollows(CollaborationDraft draft, Draw draw, double severity) => Held(draft, FollowUp.No, (int)(severity * 350));

    /// <summary>Held days or up to a year ago, and left half done.</summary>
    public static IEnumerable<FactReference> HalfDone(CollaborationDraft draft, Draw draw, double severity) => Held(draft, FollowUp.Partly, (int)(severity * 350));

    /// <summary>Looks alike: part is done, and the review was last week.</summary>
    public static IEnumerable<FactReference> FreshFindings(CollaborationDraft draft, Draw draw, double severity) => Held(draft, FollowUp.Partly, 7);

    /// <summary>The grosser, the more parties whose sponsor left without a successor.</summary>
    public static IEnumerable<FactReference> SponsorGone(CollaborationDraft draft, Draw draw, double severity)
    {
        var gone = draw.Some(draft.Of<Sponsorship>(), 1 + (int)(severity * (draft.Parties.Length - 1)));
        foreach (var sponsorship in gone) draft.Replace(sponsorship with { Until = draft.DaysAgo(10 + (int)(severity * 300)) });
        return [.. gone.Select(sponsorship => sponsorship.Reference), .. PartiesOf(draft, gone.Select(sponsorship => sponsorship.Party))];
    }

    /// <summary>Looks alike: a sponsor left, and another took over the next day.</summary>
    public static IEnumerable<FactReference> HandedOver(CollaborationDraft draft, Draw draw, double severity)
    {
        var old = draw.One(draft.Of<Sponsorship>());
        draft.Replace(old with { Until = draft.DaysAgo(100) });
        var successor = draft.Add(old with { Id = $"{old.Id}-next", Person = $"{old.Party}-manager", From = draft.DaysAgo(99) });
        return [old.Reference, successor.Reference, .. PartiesOf(draft, [old.Party])];
    }

    /// <summary>From a little more than there is, to twice as much.</summary>
    public static IEnumerable<FactReference> BeyondCapacity(CollaborationDraft draft, Draw draw, double severity) => Commit(draft, draw, 1.01 + severity);

    /// <summary>Looks alike: nearly all that there is.</summary>
    public static IEnumerable<FactReference> Busy(CollaborationDraft draft, Draw draw, double severity) => Commit(draft, draw, 0.97);

    /// <summary>One person is all that stands between some of the files, or all, and nobody knowing them.</summary>
    public static IEnumerable<FactReference> OneHead(CollaborationDraft draft, Draw draw, double severity)
    {
        var person = draw.One(draft.Of<Person>());
        var items = draft.Of<Knowledge>().Select(knowledge => knowledge.Item).Distinct().ToArray();
        var held = draw.Some(items, Math.Max(1, (int)Math.Round(severity * items.Length)));
        foreach (var knowledge in draft.Of<Knowledge>().Where(knowledge => held.Contains(knowledge.Item))) draft.Remove(knowledge);
        foreach (var item in held) draft.Add(new Knowledge { Id = $"head-{item}", Item = item, Kind = KnowledgeKind.File, Person = person.Id, Degree = 1 });
        return [person.Reference];
    }

    /// <summary>Looks alike: one knows most of the files, and each is known to a second.</summary>
    public static IEnumerable<FactReference> WithDeputy(CollaborationDraft draft, Draw draw, double severity)
    {
        var person = draw.One(draft.Of<Person>());
        foreach (var knowledge in draft.Of<Knowledge>().Where(knowledge => knowledge.Person!.EndsWith("manager", StringComparison.Ordinal)))
        {
            if (knowledge.Person != person.Id && draft.Of<Knowledge>().Single(other => other.Item == knowledge.Item && other != knowledge).Person != person.Id)
                draft.Replace(knowledge with { Person = person.Id });
        }

        return [person.Reference];
    }

    private static IEnumerable<FactReference> Held(CollaborationDraft draft, FollowUp followUp, int daysAgo) =>
    [
        draft.Add(new Review
        {
            Id = "planted", Name = "Review of the year", Agreement = "agreement", Due = draft.DaysAgo(daysAgo), Held = draft.DaysAgo(daysAgo),
            Facilitator = ReviewFacilitator.External, ActedOn = followUp,
        }).Reference,
    ];

    private static IEnumerable<FactReference> Commit(CollaborationDraft draft, Draw draw, double load)
    {
        var capacity = draw.One(draft.Of<Capacity>());
        draft.Replace(capacity with { Committed = Math.Round(capacity.Available!.Value * (decimal)load, 1) });
        return [capacity.Reference, .. PartiesOf(draft, [capacity.Party!])];
    }

    private static IEnumerable<FactReference> PartiesOf(CollaborationDraft draft, IEnumerable<string> ids) =>
        draft.Of<Party>().Where(party => ids.Contains(party.Id)).Select(party => party.Reference);
}
