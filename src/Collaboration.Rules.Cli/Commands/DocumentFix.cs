using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Edits;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>Fixes one document: a remedy, a new look at the new text, the next remedy, until none is left to apply.</summary>
/// <remarks>Each diagnostic is looked at once, so that no two remedies can undo each other for ever.</remarks>
internal sealed class DocumentFix(FixWish wish, string path, int firstLine, string original, TextWriter writer)
{
    private readonly DocumentDriver _driver = new(wish.Analyzer, wish.Driver);
    private readonly RemedyText _report = new(writer, CollaborationDocument.Parse(original, path), firstLine);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _unanswered;

    /// <summary>Why no more could be done; null when all was.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Which rule failed, so that what it would have found is not looked at; null when none did.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether a diagnostic remains, of those asked for, that makes the run fail.</summary>
    public bool HasFindings { get; private set; }

    /// <summary>The text with all remedies that could be applied.</summary>
    public string Run(CancellationToken cancellation)
    {
        var text = original;
        if (DocumentEditor.Apply(text, []).Refusal is { } damage) return Refuse(text, damage);
        while (true)
        {
            var document = CollaborationDocument.Parse(text, path);
            if (wish.Driver.Analysis.Scope.Phase is { } phase && document.Snapshot.Find<Phase>(phase) is null) return Refuse(text, $"The document has no phase '{phase}'; name one that it has.");
            var result = _driver.Analyze(document, cancellation).Result;
            Failure ??= result.Diagnostics.FirstOrDefault(FixWish.IsAboutARule) is { } failure ? $"{failure.Id}: {failure.Message}" : null;
            Diagnostic[] found = [.. result.Diagnostics.Where(wish.Covers)];
            HasFindings = found.Any(diagnostic => diagnostic.Severity >= wish.LeastFailing);
            if (ApplyNext(document, text, found) is not { } edited || Refusal is not null) break;
            text = edited;
        }

        if (_unanswered > 0) _report.WriteUnanswered(_unanswered);
        return text;
    }

    private string? ApplyNext(CollaborationDocument document, string text, Diagnostic[] found)
    {
        var planner = new RemedyPlanner(wish.Analyzer, document.Snapshot, wish.AnalysisOf(path));
        foreach (var diagnostic in found.Where(diagnostic => _seen.Add(diagnostic.Fingerprint)))
        {
            TriedRemedy[] remedies = [.. planner.For(diagnostic).Where(tried => tried.Works)];
            if (remedies.Length == 0)
            {
                _unanswered++;
                continue;
            }

            _report.Write(diagnostic, remedies);
            var number = wish.Choice == 0 && remedies.Length == 1 ? 1 : wish.Choice;
            if (number == 0 || number > remedies.Length) _report.WriteUndecided(remedies.Length);
            else if (remedies[number - 1].MakesWorse) _report.WriteWorse(number);
            else return Apply(document, text, remedies[number - 1].Remedy, number);
        }

        return null;
    }

    private string Apply(CollaborationDocument document, string text, Remedy remedy, int number)
    {
        var edit = DocumentEditor.Apply(text, remedy.Edits);
        if (edit.Refusal is { } refusal) return Refuse(text, refusal);
        var written = CollaborationDocument.Parse(edit.Text, path).Snapshot.Facts;
        if (!written.SequenceEqual(remedy.ApplyTo(document.Snapshot).Facts)) return Refuse(text, $"'{remedy.Title}' could not be written faithfully; make the change by hand.");
        _report.WriteApplied(number);
        return edit.Text;
    }

    private string Refuse(string text, string reason)
    {
        Refusal = reason;
        return text;
    }
}
