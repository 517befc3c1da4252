using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Results;
using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Json.Baselines;

/// <summary>The diagnostics of an earlier run that are known and not to be told again. Immutable.</summary>
/// <remarks>
/// <para>
/// A diagnostic is found again by its fingerprint, which rests on the rule, the phase and the ids of what it is about: it survives whatever else is
/// done to the document, and the renaming of its file. Each entry stands for one diagnostic, so that a copy of a document is not covered by
/// the entries of the original.
/// </para>
/// <para>A baseline never grows by itself: what is new stays new until somebody makes another.</para>
/// </remarks>
public sealed class Baseline
{
    /// <summary>A baseline of these entries, given in any order; equal ones count as often as they are given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries.Order()];
    }

    /// <summary>The entries in their order.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The baseline that knows all that analyses report, save what is suppressed, hidden, or about a rule that failed.</summary>
    /// <param name="analyses">The analyses, in any order; read once.</param>
    /// <param name="root">The absolute folder that paths are named from; null to leave them as they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyses"/> is null.</exception>
    public static Baseline Of(IEnumerable<DocumentAnalysis> analyses, string? root = null)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        return new(analyses.SelectMany(analysis => Entries(analysis, ArtifactPath.Of(analysis.Document.Path, root).Text)));

        static IEnumerable<BaselineEntry> Entries(DocumentAnalysis analysis, string path) =>
            analysis.Result.Diagnostics.Where(IsKept).Select(diagnostic => BaselineEntry.Of(diagnostic, path));
    }

    /// <summary>Whether a baseline has anything to say about a diagnostic.</summary>
    internal static bool IsKept(Diagnostic diagnostic) =>
        diagnostic.Suppression is null && diagnostic.Severity != DiagnosticSeverity.Hidden && !SarifInvocation.IsAboutARule(diagnostic);
}
