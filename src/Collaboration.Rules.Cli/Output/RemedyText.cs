using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Writes remedies for people: what each would do, close and open, and what became of it.</summary>
/// <remarks>Places are those in the file as it was read, whatever was applied since; what was added since has none.</remarks>
internal sealed class RemedyText(TextWriter writer, CollaborationDocument original, int firstLine)
{
    public void Write(Diagnostic diagnostic, IReadOnlyList<TriedRemedy> remedies)
    {
        Line($"{Place(diagnostic)}: {Summary(diagnostic)}");
        for (var i = 0; i < remedies.Count; i++)
        {
            Line($"  {i + 1}. {remedies[i].Remedy.Title}, once {remedies[i].Remedy.Requires}");
            foreach (var closed in remedies[i].Closed) Line($"     closes {Summary(closed)}");
            foreach (var opened in remedies[i].Opened) Line($"     opens {Summary(opened)}");
        }
    }

    public void WriteApplied(int number) => Line($"  applied: {number}");

    public void WriteUndecided(int count) => Line(count == 1
        ? "  not applied: there is one remedy, and --choose names another"
        : $"  not applied: there are {count} remedies; choose one with --choose and --rule");

    public void WriteUnanswered(int count) => Line(count == 1 ? $"{original.Path}: for 1 diagnostic no remedy is known that works" : $"{original.Path}: for {count} diagnostics no remedy is known that works");

    public void WriteWorse(int number) => Line($"  not applied: {number} opens something at least as grave as what it closes");

    private string Place(Diagnostic diagnostic)
    {
        return original.Snapshot.LocationOf(diagnostic.Subject) is { } at ? FormattableString.Invariant($"{original.Path}({at.Line + firstLine - 1},{at.Column})") : original.Path;
    }

    private static string Summary(Diagnostic diagnostic)
    {
        var phase = diagnostic.Scope is null ? "" : $" (in phase {diagnostic.Scope})";
        return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}{phase}";
    }

    private void Line(string text) => writer.WriteLine(PlainText.OneLine(text));
}
