using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Tells a suppression that matches nothing from one of which nothing can be said.</summary>
/// <remarks>
/// Nothing is said where the rule did not run, where what it would judge was not assessed or lies in a phase that was not looked at,
/// and where the rule found something that a configuration keeps from being reported.
/// </remarks>
internal sealed class IdleSuppressions(DocumentAnalysis analysis, AnalysisScope scope)
{
    private readonly Lazy<ILookup<string, Outcome>> _outcomes = new(() => analysis.Result.Outcomes.ToLookup(outcome => outcome.RuleId));

    private CollaborationSnapshot Facts => analysis.Document.Snapshot;

    /// <summary>Why a suppression that matches nothing does so; null when that cannot be said.</summary>
    public InputProblem? Why(SuppressionUse use, Spelling spelling)
    {
        if (!IsInScope(use.Entry) || !IsAssessed(use.Entry)) return null;
        if (use.Entry.Subject is not { } subject) return use.IsShared ? null : SuppressionProblems.MatchesNothing(use.Written);
        if (Facts.Find(subject) is null) return use.IsShared ? null : NotRecorded(use, subject, spelling);
        var isJudged = _outcomes.Value[use.Entry.Rule].Any(outcome => outcome.Subject == subject);
        return isJudged ? SuppressionProblems.MatchesNothing(use.Written) : SuppressionProblems.SubjectNotJudged(use.Written);
    }

    /// <summary>Whether all that the suppression can match was looked at.</summary>
    private bool IsInScope(SuppressionEntry entry)
    {
        if (scope.Phase is { } only && Facts.Phases.Any(phase => phase.Id != only)) return entry.Phase == only;
        return !scope.IsWhole || entry.Phase is null;
    }

    private bool IsAssessed(SuppressionEntry entry)
    {
        Outcome[] ofRule = [.. _outcomes.Value[entry.Rule]];
        if (ofRule.Length == 0 || Array.Exists(ofRule, outcome => outcome is { Subject: null, Kind: OutcomeKind.NotAssessed })) return false;
        var covered = ofRule.Where(outcome => Covers(entry, outcome.Subject) && (entry.Phase is null || outcome.Scope is null || outcome.Scope == entry.Phase)).ToList();
        if (covered.Exists(outcome => outcome.Kind == OutcomeKind.NotAssessed)) return false;
        return !covered.Exists(outcome => outcome.Kind == OutcomeKind.Violation)
            || analysis.Result.Diagnostics.Any(found => found.Id == entry.Rule && Covers(entry, found.Subject));
    }

    private static bool Covers(SuppressionEntry entry, FactReference? subject) => entry.Subject is null || entry.Subject == subject;

    /// <summary>Where not all facts of the kind were recorded, or one was lost to damage, only a likely slip is told.</summary>
    private InputProblem? NotRecorded(SuppressionUse use, FactReference subject, Spelling spelling)
    {
        var closest = Closest(subject, spelling);
        var isCertain = FactKinds.All.Any(kind => kind.FactType.Name == subject.Kind && Facts.CoverageOf(kind.FactType) == CoverageLevel.Complete);
        return isCertain || closest is not null ? SuppressionProblems.SubjectNotRecorded(use.Written, closest) : null;
    }

    private string? Closest(FactReference subject, Spelling spelling)
    {
        var known = Facts.Facts.Select(fact => fact.Reference).Where(fact => fact.Kind == subject.Kind).Select(fact => fact.Id);
        return spelling.Closest(subject.Id, known) is { } id ? SubjectText.Of(new(subject.Kind, id)) : null;
    }
}
