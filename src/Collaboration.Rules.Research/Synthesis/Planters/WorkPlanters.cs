using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Planters;

/// <summary>One size for all, and unclear roles.</summary>
internal static class WorkPlanters
{
    /// <summary>Mild: two parties are given a process that they may adapt in part. Gross: all are given it as it is.</summary>
    public static IEnumerable<FactReference> CommonProcess(CollaborationDraft draft, Draw draw, double severity) =>
        Adopt(draft, draw, severity, new Practice { Id = "uniform", Name = "One process", Kind = PracticeKind.Process, IntroducedBy = ["p1"] });

    /// <summary>Looks alike: all work in one way where they must, as trains need one gauge.</summary>
    public static IEnumerable<FactReference> CommonInterface(CollaborationDraft draft, Draw draw, double severity) => Adopt(
        draft,
        draw,
        1,
        new Practice { Id = "uniform", Name = "One gauge", Kind = PracticeKind.Standard, IntroducedBy = [.. draft.Parties], CommonBecause = CommonReason.Interface });

    /// <summary>One value for all; the grosser, the further apart they start.</summary>
    public static IEnumerable<FactReference> OneTarget(CollaborationDraft draft, Draw draw, double severity)
    {
        yield return draft.Add(new Practice { Id = "target", Name = "One target", Kind = PracticeKind.Target, IntroducedBy = ["p1"] }).Reference;
        foreach (var (i, party) in draft.Parties.Index())
        {
            var baseline = Math.Round(10 * (decimal)(1 + (i * severity)), 1);
            yield return draft.Add(new Adoption
            {
                Id = $"target-{party}",
                Practice = "target",
                Party = party,
                Tailoring = TailoringDegree.None,
                Value = 90,
                Baseline = baseline,
                Unit = "%",
            }).Reference;
        }
    }

    /// <summary>The grosser, the more activities for which nobody answers.</summary>
    public static IEnumerable<FactReference> NobodyAnswers(CollaborationDraft draft, Draw draw, double severity) =>
        OnActivities(draft, draw, severity, assignment => draft.Replace(assignment with { Party = null, Standing = null, Nobody = true }));

    /// <summary>The grosser, the more activities for which two answer.</summary>
    public static IEnumerable<FactReference> TwoAnswer(CollaborationDraft draft, Draw draw, double severity) => OnActivities(
        draft, draw, severity,
        assignment => draft.Add(assignment with { Id = $"{assignment.Id}2", Party = draw.One([.. draft.Parties.Where(party => party != assignment.Party)]) }));

    /// <summary>The grosser, the more activities for which it is disputed who answers.</summary>
    public static IEnumerable<FactReference> Disputed(CollaborationDraft draft, Draw draw, double severity) =>
        OnActivities(draft, draw, severity, assignment => draft.Replace(assignment with { Standing = AssignmentStanding.Disputed }));

    /// <summary>Looks alike: many are asked, and one answers.</summary>
    public static IEnumerable<FactReference> ManyAdvisers(CollaborationDraft draft, Draw draw, double severity)
    {
        var activity = draw.One(draft.Of<Activity>());
        foreach (var party in draft.Parties)
            draft.Add(new Assignment { Id = $"adviser-{party}", Activity = activity.Id, Party = party, Kind = AssignmentKind.Consulted });
        return [activity.Reference];
    }

    private static IEnumerable<FactReference> Adopt(CollaborationDraft draft, Draw draw, double severity, Practice practice)
    {
        yield return draft.Add(practice).Reference;
        var parties = draft.Parties;
        foreach (var party in draw.Some(parties, 2 + (int)Math.Round(severity * (parties.Length - 2))))
        {
            var tailoring = draw.Chance(severity) ? TailoringDegree.None : TailoringDegree.Partial;
            yield return draft.Add(new Adoption
            {
                Id = $"uniform-{party}",
                Practice = practice.Id,
                Party = party,
                Mandated = practice.CommonBecause is null && party != "p1",
                MandatedBy = practice.CommonBecause is null && party != "p1" ? "p1" : null,
                Tailoring = tailoring,
                FitAssessed = draw.Chance(1 - severity),
            }).Reference;
        }
    }

    private static List<FactReference> OnActivities(CollaborationDraft draft, Draw draw, double severity, Func<Assignment, Assignment> change)
    {
        var accountable = draft.Of<Assignment>().Where(assignment => assignment.Kind == AssignmentKind.Accountable).ToArray();
        var subjects = new List<FactReference>();
        foreach (var assignment in draw.Some(accountable, 1 + (int)(severity * (accountable.Length - 1))))
        {
            subjects.Add(change(assignment).Reference);
            subjects.Add(draft.Of<Activity>().Single(activity => activity.Id == assignment.Activity).Reference);
        }

        return subjects;
    }
}
