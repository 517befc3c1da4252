using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>The suppressions that hold for one document, the closest to it first, and what is wrong with the files that hold them.</summary>
internal sealed record SuppressionSources(IReadOnlyList<SuppressionUse> Suppressions, IReadOnlyList<InputProblem> Problems)
{
    public bool IsEmpty => Suppressions.Count == 0 && Problems.Count == 0;

    public static SuppressionSources Of(CollaborationDocument document, DriverOptions options)
    {
        var beside = options.ReadSuppressionsBeside ? SuppressionFile.LoadBeside(document.Path) : null;
        CollaborationDocument[] files = beside is null ? [.. options.Suppressions] : [beside, .. options.Suppressions];
        return new(
            [
                .. document.Suppressions.Select(written => new SuppressionUse(written, SuppressionKind.InSource, IsShared: false)),
                .. files.SelectMany(file => file.Suppressions.Select(written => new SuppressionUse(written, SuppressionKind.External, IsShared: file != beside))),
            ],
            [.. files.SelectMany(ProblemsOf)]);
    }

    private static IEnumerable<InputProblem> ProblemsOf(CollaborationDocument file)
    {
        foreach (var problem in file.Problems) yield return problem;
        if (file.Snapshot.Facts.Count > 0)
            yield return SuppressionProblems.FactsAmongSuppressions(file.Snapshot.LocationOf(file.Snapshot.Facts[0].Reference) ?? new(file.Path, 1, 1));
    }
}
