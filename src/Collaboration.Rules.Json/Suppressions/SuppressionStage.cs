using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Marks the diagnostics that suppressions cover, and reports what is wrong with suppressions.</summary>
/// <remarks>
/// A suppression holds unless its day is past or its evidence has changed; of several that hold for one diagnostic, the first counts:
/// those in the document before those beside it, and these before those for all documents.
/// </remarks>
internal sealed class SuppressionStage(DocumentAnalysis analysis, IReadOnlyList<Rule> rules, AnalysisOptions options)
{
    /// <summary>How the ids begin that are reported about the analysis and its inputs, not about collaborations.</summary>
    private const string ReservedIds = "CR00";

    private readonly ProblemList _problems = new(DocumentOptions.Default.MaximumProblems);
    private readonly Spelling _spelling = new();
    private readonly EvidenceFingerprints _evidence = new(analysis.Document.Snapshot);
    private readonly IdleSuppressions _idle = new(analysis, options.Scope);
    private readonly Dictionary<Diagnostic, Suppression> _suppressed = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="IOException">The file beside the document cannot be read.</exception>
    public static DocumentAnalysis Apply(DocumentAnalysis analysis, IReadOnlyList<Rule> rules, DriverOptions options)
    {
        var sources = SuppressionSources.Of(analysis.Document, options);
        if (sources.IsEmpty) return analysis;
        return new SuppressionStage(analysis, rules, options.Analysis).Apply(sources);
    }

    private DocumentAnalysis Apply(SuppressionSources sources)
    {
        SuppressionUse[] uses = [.. sources.Suppressions.Where(IsAboutARule)];
        Match(uses);
        foreach (var use in uses) Judge(use);
        return analysis with
        {
            Result = analysis.Result.With(found => _suppressed.TryGetValue(found, out var suppression) ? found with { Suppression = suppression } : found),
            Problems = InputProblems.InOrder(analysis.Document.Path, [.. analysis.Problems, .. sources.Problems, .. _problems.InOrder()]),
        };
    }

    private bool IsAboutARule(SuppressionUse use)
    {
        var id = use.Entry.Rule;
        var rule = rules.FirstOrDefault(rule => rule.Descriptor.Id == id);
        if (rule is { Descriptor.IsConfigurable: true }) return true;
        _problems.Add(rule is not null || id.StartsWith(ReservedIds, StringComparison.Ordinal)
            ? SuppressionProblems.NotSuppressible(use.Written)
            : SuppressionProblems.UnknownRule(use.Written, ClosestRule(id)));
        return false;
    }

    private string? ClosestRule(string id) =>
        rules.FirstOrDefault(rule => rule.GetType().Name.Equals(id, StringComparison.OrdinalIgnoreCase))?.Descriptor.Id
        ?? _spelling.Closest(id, rules.Select(rule => rule.Descriptor.Id));

    private void Match(SuppressionUse[] uses)
    {
        var bySubject = uses.ToLookup(use => (use.Entry.Rule, use.Entry.Subject));
        foreach (var found in analysis.Result.Diagnostics)
        {
            FactReference?[] subjects = [found.Subject, null];
            foreach (var use in subjects.SelectMany(subject => bySubject[(found.Id, subject)]))
                if (use.Covers(found, options.Scope.Phase)) use.Matches.Add(found);
        }
    }

    private void Judge(SuppressionUse use)
    {
        if (string.IsNullOrWhiteSpace(use.Entry.Justification)) _problems.Add(SuppressionProblems.NoJustification(use.Written));
        if (use.Entry.Until is { } until && options.AsOf is { } asOf && asOf > until.Last)
        {
            _problems.Add(SuppressionProblems.Expired(use.Written, asOf));
            return;
        }

        if (use.Entry.Until is not null && options.AsOf is null) _problems.Add(SuppressionProblems.NotKnownToHold(use.Written));
        if (use.Matches.Count == 0)
        {
            if (_idle.Why(use, _spelling) is { } idle) _problems.Add(idle);
            return;
        }

        string[] changed = use.Entry.Evidence.IsEmpty ? [] : [.. use.Matches.Select(_evidence.Of).Where(evidence => !use.Entry.Evidence.Contains(evidence)).Distinct()];
        if (changed.Length > 0) _problems.Add(SuppressionProblems.EvidenceChanged(use.Written, changed));
        foreach (var found in use.Matches)
            if (changed.Length == 0 || !changed.Contains(_evidence.Of(found))) _suppressed.TryAdd(found, use.AsSuppression());
    }
}
