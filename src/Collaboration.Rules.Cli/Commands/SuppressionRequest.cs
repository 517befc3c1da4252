using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>A suppression that somebody asks for, held against what the rule finds in the document.</summary>
internal sealed class SuppressionRequest
{
    private const int MostNamed = 5;

    private readonly Rule _rule;
    private readonly CollaborationDocument _document;
    private readonly AnalysisOptions _options;
    private readonly string? _subjectText;
    private readonly FactReference[] _subjects;
    private readonly SuppressionEntry _entry;
    private readonly Diagnostic[] _ofRule;
    private readonly Diagnostic[] _covered;
    private readonly Diagnostic? _failure;

    /// <param name="rule">The rule whose findings are accepted.</param>
    /// <param name="document">Where it finds them.</param>
    /// <param name="entry">The suppression, still without subject and evidence.</param>
    /// <param name="subject">The subject, as kind and id or as an id alone; null for all.</param>
    /// <param name="options">How the document is analysed.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    public SuppressionRequest(
        Rule rule, CollaborationDocument document, SuppressionEntry entry, string? subject, AnalysisOptions options, CancellationToken cancellation)
    {
        (_rule, _document, _options, _subjectText) = (rule, document, options, subject);
        var found = new CollaborationAnalyzer([rule]).Analyze(document, options, cancellation).Diagnostics;
        _failure = found.FirstOrDefault(FixWish.IsAboutARule);
        _ofRule = [.. found.Where(diagnostic => diagnostic.Id == entry.Rule)];
        _subjects = subject is null ? [] : Named(subject);
        _entry = _subjects.Length == 1 ? entry with { Subject = _subjects[0] } : entry;
        _covered = Array.FindAll(_ofRule, _entry.Covers);
    }

    /// <summary>Why there is nothing to suppress; null when there is something.</summary>
    public string? Fault
    {
        get
        {
            if (!_rule.Descriptor.IsConfigurable) return $"{_entry.Rule} cannot be suppressed; correct what it reports.";
            if (_failure is { } failure) return $"{failure.Id}: {failure.Message}";
            if (_options.Configuration.SeverityOf(_rule).Value is null) return $"{_entry.Rule} is turned off by configuration, so there is nothing to accept; 'collab-rules explain-config' says by which.";
            if (_subjectText is not null && _subjects.Length != 1) return SubjectFault(_subjectText);
            return _covered.Length > 0 ? null : $"{_entry.Rule} reports nothing{(_entry.Subject is { } named ? $" on {named}" : "")} that this would cover; {Remedy}.";
        }
    }

    private string Remedy => _ofRule.Length == 0 ? "there is nothing to accept" : $"it reports {Some(_ofRule.Select(found => found.Subject))}";

    /// <summary>The suppression for the evidence there is now.</summary>
    public SuppressionEntry ForTheEvidence()
    {
        var evidence = new EvidenceFingerprints(_document.Snapshot);
        return _entry with { Evidence = _covered.Select(evidence.Of).Distinct().Order(StringComparer.Ordinal).ToEquatableArray() };
    }

    /// <summary>What a text names: kind and id; else what the rule reports under this id; else any fact that has it.</summary>
    private FactReference[] Named(string text)
    {
        if (SubjectText.TryParse(text, out var subject)) return [subject];
        FactReference[] reported = [.. _ofRule.Select(found => found.Subject).Where(named => named.Id == text).Distinct()];
        return reported.Length > 0 ? reported : [.. _document.Snapshot.Facts.Select(fact => fact.Reference).Where(named => named.Id == text)];
    }

    private string SubjectFault(string text) => _subjects.Length > 1
        ? $"'{text}' names several facts; write one of {Some(_subjects)}."
        : $"No fact is called '{text}'; {_entry.Rule}: {Remedy}.{Suggestion.For(text, _ofRule.Select(found => found.Subject.Id))}";

    private static string Some(IEnumerable<FactReference> subjects)
    {
        var texts = subjects.Select(subject => $"'{SubjectText.Of(subject)}'").Distinct().ToList();
        return $"{string.Join(", ", texts.Take(MostNamed))}{(texts.Count > MostNamed ? " and more" : "")}";
    }
}
