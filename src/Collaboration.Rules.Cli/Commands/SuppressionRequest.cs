using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>A suppression that somebody asks for, held against what the rule finds in the document.</summary>
internal sealed class SuppressionRequest
{
    private const int MostNamed = 5;

    private readonly CollaborationAnalyzer _analyzer;
    private readonly CollaborationDocument _document;
    private readonly SuppressionEntry _entry;
    private readonly Diagnostic[] _ofRule;
    private readonly Diagnostic[] _covered;

    /// <exception cref="IOException">The document cannot be read.</exception>
    public SuppressionRequest(
        CollaborationAnalyzer analyzer, CollaborationDocument document, SuppressionEntry entry, AnalysisOptions options, CancellationToken cancellation)
    {
        (_analyzer, _document, _entry) = (analyzer, document, entry);
        _ofRule = [.. analyzer.Analyze(document, options, cancellation).Diagnostics.Where(found => found.Id == entry.Rule)];
        _covered = Array.FindAll(_ofRule, entry.Covers);
    }

    /// <summary>Why there is nothing to suppress; null when there is something.</summary>
    public string? Fault
    {
        get
        {
            if (_covered.Length > 0) return null;
            if (_analyzer.Rules.All(rule => rule.Descriptor.Id != _entry.Rule)) return $"There is no rule '{_entry.Rule}'; 'collab-rules rules' lists them.";
            var subject = _entry.Subject is { } named ? $" on {named}" : "";
            var subjects = _ofRule.Select(found => $"'{SubjectText.Of(found.Subject)}'").Distinct().ToList();
            var remedy = subjects.Count > 0 ? $"it reports {string.Join(", ", subjects.Take(MostNamed))}{(subjects.Count > MostNamed ? " and more" : "")}" : "there is nothing to accept";
            return $"{_document.Path}: {_entry.Rule} reports nothing{subject} that this would cover; {remedy}.";
        }
    }

    /// <summary>The suppression for the evidence there is now.</summary>
    public SuppressionEntry ForTheEvidence()
    {
        var evidence = new EvidenceFingerprints(_document.Snapshot);
        return _entry with { Evidence = _covered.Select(evidence.Of).Distinct().Order(StringComparer.Ordinal).ToEquatableArray() };
    }
}
